package org.tierline.law.duty;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tierline.law.consequence.Timeliness;
import org.tierline.law.statute.Citation;
import org.tierline.law.statute.Provision;

/**
 * Something the law wants done for an edition.
 *
 * @param provision what asks for it
 * @param edition the edition
 * @param what what is to be done
 * @param who who owes it
 * @param due when
 * @param advisory whether the law doesn't strictly ask for it here, though it is good practice
 * @param because why it applies to this government; or for whom, where it concerns the edition
 * @param missing the questions that would tell whether it applies at all; empty if it does
 */
public record Duty(
    Provision provision,
    int edition,
    String what,
    Who who,
    Due due,
    boolean advisory,
    String because,
    List<String> missing) {

  public Duty {
    missing = missing.stream().distinct().sorted().toList();
  }

  /** Whether it isn't known yet that it applies. */
  public boolean isOpen() {
    return !missing.isEmpty();
  }

  /** Where it is printed in the edition. */
  public Citation citation() {
    return provision.citation(edition);
  }

  /** How the day it was done stands to when it was due; empty where no day is known. */
  public Optional<Timeliness> timeliness(LocalDate done) {
    return due.timeliness(done);
  }
}
