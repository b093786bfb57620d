package org.tierline.publication.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.tierline.exchange.Fault;
import org.tierline.exchange.Place;
import org.tierline.exchange.determination.ReasonJson;
import org.tierline.exchange.determination.Words;
import org.tierline.exchange.ledger.AidAuthority;
import org.tierline.exchange.ledger.AidChannel;
import org.tierline.exchange.ledger.AidQuestion;
import org.tierline.exchange.ledger.BarCheckJson;
import org.tierline.exchange.ledger.LedgerWording;
import org.tierline.law.consequence.AidItem;
import org.tierline.law.consequence.AidRestriction;
import org.tierline.law.consequence.Institution;
import org.tierline.law.consequence.Restriction;
import org.tierline.law.consequence.Situation;
import org.tierline.law.definition.FiscalYear;
import org.tierline.publication.frame.Address;
import org.tierline.publication.frame.Format;
import org.tierline.publication.frame.Head;
import org.tierline.publication.frame.OnePage;
import org.tierline.publication.frame.Published;
import org.tierline.publication.frame.View;
import org.tierline.record.Country;
import org.tierline.record.ledger.AidStanding;
import org.tierline.record.ledger.Ledger;

/**
 * One item of aid put to §110: {@code
 * /bar-check?country=SSD&fy=FY2025&authority=faa-ch9&channel=ngo}.
 *
 * @param fields of the form, filled in as asked
 * @param answer what §110 says; empty until something is asked
 * @param notes what is often got wrong, and that this is §110 alone
 */
public record BarCheckPage(List<Field> fields, Optional<Found> answer, List<String> notes) {

  /**
   * A field of the form.
   *
   * @param name as the address writes it
   * @param label in words
   * @param value as asked; empty text if it wasn't
   * @param choices what can be chosen; none where any words may be written
   */
  public record Field(String name, String label, String value, List<Choice> choices) {

    /** Copies. */
    public Field {
      choices = List.copyOf(choices);
    }
  }

  /** What can be chosen in a field: the value and its words. */
  public record Choice(String value, String words) {}

  /**
   * An answer.
   *
   * @param heading whom it is about
   * @param code one of the five answers
   * @param text the same in words
   * @param possible what is still possible; none where it is settled
   * @param missing what would settle it; none where it is settled
   */
  public record Found(
      String heading,
      String path,
      String code,
      String text,
      List<String> possible,
      List<String> missing,
      ReasonJson reason) {

    /** Copies. */
    public Found {
      possible = List.copyOf(possible);
      missing = List.copyOf(missing);
    }
  }

  /** Copies. */
  public BarCheckPage {
    fields = List.copyOf(fields);
    notes = List.copyOf(notes);
  }

  /** An item asked about, with all that the answer takes. */
  private record Asked(
      Country country,
      FiscalYear year,
      Situation situation,
      AidItem item,
      Restriction restriction) {

    static Asked of(Published published, Address address) {
      var query = address.query();
      Country country = Names.country(published, query.getOrDefault("country", "").strip());
      String text = query.getOrDefault("fy", "").strip();
      FiscalYear year =
          FiscalYear.find(text)
              .orElseThrow(
                  () ->
                      Fault.badInput(
                          Place.of("fy"), "wants a fiscal year like FY2025, not \"" + text + "\""));
      var situation =
          AidStanding.of(published.record(), country.code(), year, published.on())
              .orElseThrow(
                  () -> Fault.notFound(year + " rests on an edition that isn't in the record"));
      AidItem item;
      try {
        item = AidQuestion.read(query).item();
      } catch (IllegalArgumentException contradiction) {
        throw Fault.badInput(Place.of("kind"), String.valueOf(contradiction.getMessage()));
      }
      return new Asked(
          country, year, situation, item, AidRestriction.of(situation, item, published.on()));
    }

    BarCheckJson json() {
      return BarCheckJson.of(country, year, situation, item, restriction);
    }

    Found found() {
      var json = json();
      boolean open = restriction instanceof Restriction.Open;
      return new Found(
          country.officialName() + ", " + year,
          "/countries/" + country.code(),
          json.answer(),
          json.text(),
          open
              ? json.possible().stream()
                  .map(name -> Words.restriction(Restriction.Answers.valueOf(name)))
                  .toList()
              : List.of(),
          json.missing().stream().map(Words::fact).toList(),
          json.reason());
    }
  }

  private static BarCheckPage of(Published published, Address address, Optional<Asked> asked) {
    var notes = new ArrayList<>(LedgerWording.NOTES);
    notes.add(Restriction.NOTICE);
    return new BarCheckPage(fields(published, address), asked.map(Asked::found), notes);
  }

  private static List<Field> fields(Published published, Address address) {
    var record = published.record();
    var governments =
        record.countries().stream()
            .filter(country -> !record.history(country.code()).isEmpty())
            .sorted(Comparator.comparing(Country::sortName))
            .map(country -> new Choice(country.code(), country.officialName()))
            .toList();
    var years =
        Ledger.years(record, published.on()).reversed().stream()
            .map(year -> new Choice(year.toString(), year.toString()))
            .toList();
    return List.of(
        field(address, "country", "Government", governments),
        field(address, "fy", "Fiscal year", years),
        field(address, "channel", "How it reaches the country", channels()),
        field(address, "authority", "The law it is given under", authorities()),
        field(address, "kind", "What it is for", named(AidQuestion.KINDS)),
        field(address, "item", "Its programme, as a determination would name it", List.of()),
        field(address, "narcoticsNotice", "Narcotics-related, notified", named("yes, no")),
        field(
            address,
            "basicNeeds",
            "Of a loan: basic needs outside the government",
            named("yes, no")),
        field(
            address,
            "harmsVulnerable",
            "Would withholding it harm vulnerable people",
            named("yes, no")));
  }

  private static Field field(Address address, String name, String label, List<Choice> choices) {
    return new Field(name, label, address.query().getOrDefault(name, "").strip(), choices);
  }

  private static List<Choice> channels() {
    return Arrays.stream(AidChannel.names().split(", ", -1))
        .map(
            name ->
                new Choice(
                    name,
                    switch (name) {
                      case "government" -> "aid to the government";
                      case "ngo" -> "aid to or through an organization";
                      case "exchange" -> "an exchange of its officials";
                      default -> "money of the " + Institution.find(name).orElseThrow().title();
                    }))
        .toList();
  }

  private static List<Choice> authorities() {
    return Arrays.stream(AidAuthority.values())
        .map(each -> new Choice(each.shortName(), Words.any(each.authority())))
        .toList();
  }

  private static List<Choice> named(String names) {
    return List.of(names.split(", ", -1)).stream().map(name -> new Choice(name, name)).toList();
  }

  /** Where this page is. */
  public static final class Kind implements OnePage {
    @Override
    public String path() {
      return "/bar-check";
    }

    @Override
    public View view(Published published, Address address) {
      boolean isAsked =
          !address.query().getOrDefault("country", "").isBlank()
              || !address.query().getOrDefault("fy", "").isBlank();
      Optional<Asked> asked =
          isAsked ? Optional.of(Asked.of(published, address)) : Optional.empty();
      var view =
          View.of(
              new Head(
                  "Is it barred?",
                  "Whether section 110 of the Trafficking Victims Protection Act bars one item of"
                      + " aid, loan or exchange, and why.",
                  "consequences"),
              "bar-check.jte",
              of(published, address, asked));
      return asked
          .map(
              found ->
                  view.with(Format.JSON, () -> published.json(BarCheckJson.SCHEMA, found.json())))
          .orElse(view);
    }
  }
}
