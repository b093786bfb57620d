package org.tierline.record;

/** The lists of the record that are more or less complete, year by year. */
public enum RecordList implements Written {
  /** Tiers 1 to 3, by edition. */
  PLACEMENTS("placements"),
  /** By edition. */
  SPECIAL_CASES("specialCases"),
  /** Waivers of the watch-list limit, by edition. */
  WAIVERS("waivers"),
  /** By fiscal year. */
  DETERMINATIONS("determinations"),
  /** By edition. */
  CHILD_SOLDIERS("childSoldiers"),
  /** By edition. */
  POLICY_OR_PATTERN("policyOrPattern"),
  /** By instrument; the year is that of the count. */
  INSTRUMENTS("instruments"),
  /** By calendar year. */
  GLOBAL_FIGURES("globalFigures");

  private final String written;

  RecordList(String written) {
    this.written = written;
  }

  @Override
  public String written() {
    return written;
  }
}
