package org.tierline.exchange.determination;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tierline.exchange.Fault;
import org.tierline.exchange.Problem;
import org.tierline.exchange.Spelling;
import org.tierline.exchange.facts.FactsFile;
import org.tierline.law.determination.Determination;
import org.tierline.law.determination.Law;
import org.tierline.law.determination.ReasonDepth;
import org.tierline.law.facts.Facts;
import org.tierline.law.facts.Questions;
import org.tierline.law.watchlist.History;
import org.tierline.law.watchlist.Readings;
import org.tierline.record.Country;
import org.tierline.record.PublicRecord;
import org.tierline.record.history.RecordHistory;

/**
 * A facts file rated: the determination on it, with what the record adds where the file says
 * nothing: the earlier editions and the day of the release.
 *
 * @param file what the office gave
 * @param determination what the law says
 * @param country the government in the record; empty for an invented one
 * @param history where the earlier editions are from
 * @param release where the day of the release is from
 */
public record Rating(
    FactsFile file,
    Determination determination,
    Optional<Country> country,
    From history,
    From release) {

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
   * Rates a file. A code of ISO's user-assigned range (XAA to XZZ) that the record hasn't stands
   * for an invented government.
   *
   * @throws Fault if the record doesn't know the government
   */
  public static Rating of(
      FactsFile file, PublicRecord record, Readings readings, ReasonDepth depth) {
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
    return new Rating(file, Law.determine(facts, readings, depth), country, history, release);
  }

  private static Fault unknownCountry(FactsFile file, PublicRecord record) {
    String code = file.facts().country();
    var codes = record.countries().stream().map(Country::code).toList();
    var near = new ArrayList<String>();
    for (String each : Spelling.suggest(code, codes)) {
      near.add(each + " (" + record.country(each).map(Country::officialName).orElse("") + ")");
    }
    return Fault.badInput(
        file.country(),
        "iso3 is \"%s\", and the record knows no such government%s"
            .formatted(
                code, near.isEmpty() ? "" : "; did you mean " + String.join(" or ", near) + "?"));
  }

  /** The government's name, or its code if the record has no name. */
  public String name() {
    return country.map(Country::officialName).orElse(file.facts().country());
  }

  /** What was doubtful in the file. */
  public List<Problem> notes() {
    return file.notes();
  }
}
