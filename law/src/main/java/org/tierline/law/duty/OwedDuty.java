package org.tierline.law.duty;

import java.time.LocalDate;
import java.util.Optional;
import org.tierline.law.Answer;
import org.tierline.law.consequence.Timeliness;

/**
 * A duty, and when it was done.
 *
 * @param done the day it was done; "none" if it is known not to have been done
 */
public record OwedDuty(Duty duty, Answer<LocalDate> done) {

  /** How the day it was done stands to when it was due; empty where either isn't known. */
  public Optional<Timeliness> timeliness() {
    return done.find().flatMap(duty::timeliness);
  }
}
