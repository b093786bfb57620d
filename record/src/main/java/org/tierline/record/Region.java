package org.tierline.record;

/** The report's six regions, by the code that is also their name in data. */
public enum Region implements Written {
  AF("Africa"),
  EAP("East Asia and Pacific"),
  EUR("Europe"),
  NEA("Near East"),
  SCA("South and Central Asia"),
  WHA("Western Hemisphere");

  private final String title;

  Region(String title) {
    this.title = title;
  }

  @Override
  public String written() {
    return name();
  }

  public String title() {
    return title;
  }
}
