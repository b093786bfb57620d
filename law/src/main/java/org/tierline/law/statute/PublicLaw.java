package org.tierline.law.statute;

import java.time.LocalDate;

/**
 * One public law.
 *
 * @param congress number of the Congress, like 115
 * @param number number within that Congress, like 425
 * @param date the day it was enacted
 * @param sections the sections that matter here, like "§§202, 203, 212"; may be empty
 */
public record PublicLaw(int congress, int number, LocalDate date, String sections) {

  static PublicLaw of(int congress, int number, String date, String sections) {
    return new PublicLaw(congress, number, LocalDate.parse(date), sections);
  }

  /** As it is cited, like "P.L. 115-425". */
  public String citation() {
    return "P.L. " + congress + "-" + number;
  }

  /** A lasting link to its text. */
  public String url() {
    return "https://www.govinfo.gov/link/plaw/" + congress + "/public/" + number;
  }
}
