package org.tierline.record;

import java.util.Optional;

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

  /**
   * Reads a region's code or title, whatever the letter case, and with {@code &} for "and"; empty
   * for any else.
   */
  public static Optional<Region> find(String text) {
    String asked = text.strip().replace("&", "and");
    for (Region region : values()) {
      if (region.name().equalsIgnoreCase(asked) || region.title.equalsIgnoreCase(asked)) {
        return Optional.of(region);
      }
    }
    return Optional.empty();
  }
}
