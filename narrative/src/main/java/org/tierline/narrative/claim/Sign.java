package org.tierline.narrative.claim;

/** What a phrase stands for in a text on the report. */
enum Sign {
  /** A government, by its name; or, weaker, by its people or seat. */
  COUNTRY,
  /** A tier by name, or by its rank as newspapers write it: "the blacklist". */
  TIER,
  /** The tier last spoken of: "the same tier". */
  SAME_TIER,
  /** What says of the next tier that it is not meant: "a notch above". */
  NEAR,
  NUMBER,
  YEAR,
  /** The report's own names. */
  REPORT,
  THIS_YEAR,
  LAST_YEAR,
  /** So many editions before this one. */
  LAST_YEARS,
  /** The same as in the year before: "as last year". */
  AS_LAST_YEAR,
  /** The year before the one spoken of. */
  YEAR_BEFORE,
  /** The year after the one spoken of. */
  YEAR_AFTER,
  YEARS_AGO,
  /** So many years before the one spoken of: "two years after". */
  YEARS_BEFORE,
  BETWEEN,
  INTO,
  MONTH,
  /** A tier's year is an earlier one besides: "last held in". */
  EARLIER,
  FROM,
  SINCE,
  UNTIL,
  /** Leaves the tier that follows. */
  LEAVE,
  /** Went up, whatever stands beside it: "upgraded". */
  UP,
  DOWN,
  SAME,
  /** Went up, if a tier or a count of governments stands beside it: "rose". */
  RISE,
  FALL,
  STAY,
  /** Comes onto the tier that follows, from wherever: "added to". */
  ENTER,
  /** Did what the one before did, turned round. */
  OPPOSITE,
  /** In a row: "for the third straight year". */
  STREAK,
  /** A row if a tier stands beside it: "for the third year". */
  YEARS,
  COUNTRIES,
  OTHERS,
  /** A number is no count: "more than". */
  ROUGHLY,
  HEDGE,
  NOT,
  IS,
  INCLUDE,
  WITH,
  AND,
  BUT,
  SAY,
  PRONOUN,
  /** All governments of the clause: "all three". */
  ALL,
  ALSO,
  AFTER,
  /** Begins a clause on what stands before: "which". */
  RELATIVE,
  /** Begins a clause of time, place or reason: "when". */
  WHEN,
  ASSESS,
  POLICY,
  SOLDIERS,
  LISTED,
  /** Who is listed for what he does: "users of". */
  USER,
  WAIVER,
  GRANTED,
  AUTOMATIC,
  RELEASED,
  WEEKDAY,
  TODAY,
  YESTERDAY,
  SANCTIONS,
  MAY,
  AID,
  HUMANITARIAN,
  NON_HUMANITARIAN,
  BARRED,
  EXCEPT,
  LOANS,
  EXCHANGES,
  NO_EFFECT,
  WAIVES,
  PRESIDENT,
  /** Holds the name of a country and isn't one. */
  NOTHING
}
