package org.tierline.law.bill;

import java.util.List;

/**
 * A patch on the encoded law.
 *
 * @param title what it is called
 * @param about what it is for and where it comes from; may be empty
 * @param amendments what it does, in the order in which it does it; none leaves the law as it is
 */
public record Bill(String title, String about, List<Amendment> amendments) {

  /** Changes nothing. */
  public static final Bill NONE = new Bill("The law as enacted", "", List.of());

  /** Copies. */
  public Bill {
    amendments = List.copyOf(amendments);
  }

  /** The law of one edition applied to others: "2015 under today's law". */
  public static Bill lawOf(int edition, Editions editions) {
    return new Bill(
        "The law of " + edition + " applied to " + named(editions),
        "",
        List.of(
            new Amendment.LawOf(
                edition,
                editions,
                "22 U.S.C. 7102-7107 as in force for the " + edition + " edition")));
  }

  private static String named(Editions editions) {
    return editions.equals(Editions.ALL) ? "all editions" : editions.toString();
  }
}
