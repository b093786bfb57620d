package org.tierline.law.consequence;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.tierline.law.Answer;

/**
 * What the President, or under (d)(3) the Secretary, determined on one government.
 *
 * @param number like "2026-02"; unknown where it wasn't read
 * @param date the day it was signed
 * @param clauses the clauses it applies. The Act joins (B) to (A) by "and", so a determination that
 *     names (A)(i) or (A)(ii) is read as applying (B) too
 * @param waivers what it waives; "none" if nothing
 * @param laterWaivers waivers made after it, under (f), in order of day
 * @param restrictions under (d)(2), the restrictions that stand already, as described there
 */
public record PresidentialDetermination(
    Answer<String> number,
    LocalDate date,
    Answer<Set<Clause>> clauses,
    Answer<List<Waiver>> waivers,
    List<LaterWaiver> laterWaivers,
    Answer<String> restrictions) {

  /**
   * A waiver made after the determination: §110(f) opens (d)(4)-(5) at any time, whole or in part.
   *
   * @param signed the day it was signed
   */
  public record LaterWaiver(LocalDate signed, Waiver waiver) {}

  public PresidentialDetermination {
    clauses =
        clauses.find().<Answer<Set<Clause>>>map(s -> Answer.of(Set.copyOf(s))).orElse(clauses);
    waivers =
        waivers.find().<Answer<List<Waiver>>>map(w -> Answer.of(List.copyOf(w))).orElse(waivers);
    laterWaivers = List.copyOf(laterWaivers);
    var named = clauses.find().orElse(Set.of());
    if (named.size() > 1 && (named.contains(Clause.D2) || named.contains(Clause.D3))) {
      throw new IllegalArgumentException(
          "a determination under (d)(2) or (d)(3) stands in place of (d)(1) and of one another, not"
              + " beside them: "
              + named);
    }
    for (LaterWaiver later : laterWaivers) {
      if (later.signed().isBefore(date)) {
        throw new IllegalArgumentException(
            "a later waiver of " + later.signed() + " before the determination of " + date);
      }
    }
  }

  /** One that says no more than its clauses and waivers. */
  public static PresidentialDetermination of(
      LocalDate date, Answer<Set<Clause>> clauses, Answer<List<Waiver>> waivers) {
    return new PresidentialDetermination(
        Answer.unknown(), date, clauses, waivers, List.of(), Answer.unknown());
  }
}
