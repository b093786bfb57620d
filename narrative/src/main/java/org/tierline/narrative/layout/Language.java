package org.tierline.narrative.layout;

/** A language that narratives are published in. */
public enum Language {
  ENGLISH("English"),
  ARABIC("Arabic"),
  CHINESE("Chinese"),
  FRENCH("French"),
  JAPANESE("Japanese"),
  PORTUGUESE("Portuguese"),
  RUSSIAN("Russian"),
  SPANISH("Spanish");

  private final String title;

  Language(String title) {
    this.title = title;
  }

  /** As English calls it. */
  public String title() {
    return title;
  }
}
