package org.tierline.exchange.determination;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tierline.exchange.Fault;
import org.tierline.exchange.Place;
import org.tierline.exchange.Problem;
import org.tierline.exchange.Spelling;
import org.tierline.exchange.facts.FactsFile;
import org.tierline.law.definition.ReportingPeriod;
import org.tierline.law.determination.Determination;
import org.tierline.law.determination.Law;
import org.tierline.law.determination.ReasonDepth;
import org.tierline.law.facts.Facts;
import org.tierline.law.facts.Questions;
import org.tierline.law.watchlist.History;
import org.tierline.law.watchlist.Readings;
import org.tierline.record.Country;
import org.tierline.record.Edition;
import org.tierline.record.PublicRecord;
import org.tierline.record.history.KnownBy;
import org.tierline.record.history.RecordHistory;

/**
 * A facts file rated: the determination on it, with what the record adds where the file says
 * nothing: the earlier editions and the day of the release.
 *
 * @param file what the office gave
 * @param determination what the law says
 * @param country the government in the record; empty for one outside it
 * @param history where the earlier editions are from
 * @param release where the day of the release is from
 * @param notes what is doubtful, but could be used
 */
public record Rating(
    FactsFile file,
    Determination determination,
    Optional<Country> country,
    From history,
    From release,
    List<Problem> notes) {

  /** Copies. */
  public Rating {
    notes = List.copyOf(notes);
  }

  /** Where something that a facts file may leave out is from. */
  public enum From {
    FACTS_FILE("the facts file"),
    RECORD("the record"),
    NOWHERE("nowhere");

    private final String words;

    From(String words) {
      this.words = words;
    }

    /** In words. */
    public String words() {
      return words;
    }
  }

  /**
   * Rates a file on what could be known by a day. A code of ISO's user-assigned range (XAA to XZZ)
   * that the record hasn't stands for a government outside the record.
   *
   * @throws Fault if the file tells something that came after the day, or the record doesn't know
   *     the government
   */
  public static Rating of(
      FactsFile file, PublicRecord whole, Readings readings, ReasonDepth depth, LocalDate on) {
    checkKnownBy(file, whole, on);
    PublicRecord record = KnownBy.of(whole, on);
    Facts facts = file.facts();
    var country = record.country(facts.country());
    if (country.isEmpty() && !facts.country().startsWith("X")) {
      throw unknownCountry(file, record);
    }
    From history = From.FACTS_FILE;
    if (!file.tellsHistory()) {
      History held = RecordHistory.before(record, facts.country(), facts.edition());
      history = country.isEmpty() ? From.NOWHERE : From.RECORD;
      if (country.isPresent()) {
        facts = facts.with(Questions.EARLIER_EDITIONS, held, List.of("the record"));
      }
    }
    From release = From.FACTS_FILE;
    if (facts.circumstances().release().isUnknown()) {
      var held = record.edition(facts.edition()).flatMap(edition -> edition.release());
      release = held.isPresent() ? From.RECORD : From.NOWHERE;
      if (held.isPresent()) {
        facts = facts.with(facts.circumstances().withRelease(held.get()));
      }
    }
    var notes = new ArrayList<>(file.notes());
    if (country.isEmpty()) {
      notes.add(outside(file, history, record));
    }
    return new Rating(
        file, Law.determine(facts, readings, depth), country, history, release, notes);
  }

  /** An edition can't be rated before the time it covers, nor on what came later than the day. */
  private static void checkKnownBy(FactsFile file, PublicRecord record, LocalDate on) {
    int edition = file.facts().edition();
    var problems = new ArrayList<Problem>();
    ReportingPeriod.findStatutory(edition)
        .map(ReportingPeriod::from)
        .or(() -> record.edition(edition).flatMap(Edition::period).map(Edition.Period::from))
        .filter(from -> from.isAfter(on))
        .ifPresent(
            from ->
                problems.add(
                    Problem.at(
                        Place.of(file.source()),
                        "the %d edition covers a time that begins on %s, after %s; ask for a later day with \"on\""
                            .formatted(edition, from, on))));
    for (FactsFile.Dated later : file.after(on)) {
      problems.add(
          Problem.at(
              later.place(),
              "%s %s, which wasn't known by %s; leave it out, or ask for a later day with \"on\""
                  .formatted(later.what(), later.day(), on)));
    }
    if (!problems.isEmpty()) {
      throw Fault.badInput(problems);
    }
  }

  private static Problem outside(FactsFile file, From history, PublicRecord record) {
    return Problem.at(
        file.country(),
        "%s is no government of the record, so this file alone speaks of it%s%s"
            .formatted(
                file.facts().country(),
                history == From.NOWHERE
                    ? ", and without history its earlier editions are unknown"
                    : "",
                didYouMean(file.facts().country(), record)));
  }

  private static Fault unknownCountry(FactsFile file, PublicRecord record) {
    String code = file.facts().country();
    return Fault.badInput(
        file.country(),
        "iso3 is \"%s\", and the record knows no such government%s"
            .formatted(code, didYouMean(code, record)));
  }

  /** "; did you mean XKX (Kosovo)?", or nothing. */
  private static String didYouMean(String code, PublicRecord record) {
    var codes = record.countries().stream().map(Country::code).toList();
    var near = new ArrayList<String>();
    for (String each : Spelling.suggest(code, codes)) {
      near.add(each + " (" + record.country(each).map(Country::officialName).orElse("") + ")");
    }
    return near.isEmpty() ? "" : "; did you mean " + String.join(" or ", near) + "?";
  }

  /** The government's name, or its code if the record has no name. */
  public String name() {
    return country.map(Country::officialName).orElse(file.facts().country());
  }
}
