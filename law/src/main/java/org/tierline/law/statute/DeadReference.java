package org.tierline.law.statute;

import java.util.List;

/**
 * A reference in the printed law to a number that has moved or gone. Quotes keep it as it is.
 *
 * @param in the place that holds the reference
 * @param prints what it says there
 * @param meant what it was written for
 * @param from first edition for which it is dead
 * @param note where that stands now, or what else stands at the number
 */
public record DeadReference(Citation in, String prints, Provision meant, int from, String note) {

  /** All that are known, in the order of the sections that hold them. */
  static final List<DeadReference> ALL =
      List.of(
          new DeadReference(
              new Citation("§103(16)-(17)", "22 U.S.C. 7102(16)-(17)"),
              "paragraphs (9) and (10)",
              Provision.TVPA_103_SEVERE,
              2019,
              "Severe forms and sex trafficking are (11) and (12) now."),
          new DeadReference(
              new Citation("§110(c)", "22 U.S.C. 7107(c)"),
              "interim report under subsection (b)(2)",
              Provision.TVPA_110_B_2_INTERIM,
              2013,
              "That paragraph is struck; (b)(2) is the special watch list now."),
          new DeadReference(
              new Citation("§110(e)", "22 U.S.C. 7107(e)"),
              "22 U.S.C. 7102(8)",
              Provision.TVPA_103_NHNT,
              2019,
              "The definition of the aid is (10) now."));
}
