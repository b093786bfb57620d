package org.tierline.record;

import java.time.LocalDate;

/**
 * A document, data set or reason that cells rest on.
 *
 * @param id short and stable, like "pd-2024-14"
 * @param title what it is, and how much of it was read
 * @param where address or repository; empty if it has none
 * @param covers what it says something about; empty if the title says it
 * @param publisher who published it, and who keeps the copy that was read
 * @param retrieved the day it was read
 * @param licence its own terms, "not stated" where unknown
 * @param editions whose own text or list it is, like {@code 2001-2015 2017:ATG 2019=readBack};
 *     empty if it isn't tied to editions. Years or ranges parted by spaces, narrowed to countries
 *     after a colon, with a grade of their own after an equals sign.
 */
public record Source(
    String id,
    String title,
    String where,
    String covers,
    String publisher,
    Kind kind,
    LocalDate retrieved,
    String licence,
    String editions) {

  /** What kind of document it is; the grade is that of a cell of the source's own edition. */
  public enum Kind implements Written {
    OFFICIAL("official", Grade.PRIMARY),
    DETERMINATION("determination", Grade.PRIMARY),
    GOVERNMENT("government", Grade.SECONDARY),
    DATA_SET("dataSet", Grade.SECONDARY),
    PRESS("press", Grade.SECONDARY),
    ORGANISATION("organisation", Grade.SECONDARY),
    BLOG("blog", Grade.SECONDARY),
    TRANSCRIPTION("transcription", Grade.SECONDARY),
    REFERENCE("reference", Grade.SECONDARY),
    INFERENCE("inference", Grade.INFERRED),
    MEMORY("memory", Grade.UNSOURCED);

    private final String written;
    private final Grade grade;

    Kind(String written, Grade grade) {
      this.written = written;
      this.grade = grade;
    }

    @Override
    public String written() {
      return written;
    }

    public Grade grade() {
      return grade;
    }
  }
}
