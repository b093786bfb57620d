package org.tierline.publication.frame;

import java.util.Locale;
import java.util.Optional;

/** A language of the frame around pages. What the record and the law say stays in English. */
public enum Language {
  ENGLISH("en", "English"),
  KOREAN("ko", "한국어"),
  SPANISH("es", "Español"),
  FRENCH("fr", "Français");

  private final String code;
  private final String ownName;
  private final String prefix;
  private final Locale locale;

  Language(String code, String ownName) {
    this.code = code;
    this.ownName = ownName;
    this.prefix = code.equals("en") ? "" : "/" + code;
    this.locale = Locale.of(code);
  }

  /** The two letters of ISO 639-1, as addresses and {@code lang} attributes have them. */
  public String code() {
    return code;
  }

  /** Its name in itself. */
  public String ownName() {
    return ownName;
  }

  /** Which way it is written: "ltr" or "rtl". */
  public String direction() {
    return "ltr";
  }

  public Locale locale() {
    return locale;
  }

  /** What stands before each path in it: "/ko", or nothing for English. */
  public String prefix() {
    return prefix;
  }

  /** The language of these two letters. */
  public static Optional<Language> find(String code) {
    for (Language language : values()) {
      if (language.code.equals(code)) {
        return Optional.of(language);
      }
    }
    return Optional.empty();
  }
}
