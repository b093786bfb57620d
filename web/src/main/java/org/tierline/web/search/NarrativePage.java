package org.tierline.web.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tierline.exchange.narrative.tables.RecordedNarrative;
import org.tierline.narrative.form.Form;
import org.tierline.narrative.indicium.Indicium;
import org.tierline.narrative.profile.OtherCountry;
import org.tierline.narrative.profile.Perpetrator;
import org.tierline.narrative.recommendation.Actor;
import org.tierline.narrative.recommendation.Protected;
import org.tierline.narrative.recommendation.Recommendation;
import org.tierline.record.Country;
import org.tierline.record.PublicRecord;

/** What is on record of a narrative, its codes turned into words; the text itself isn't held. */
final class NarrativePage {
  /**
   * What is written for a thing that none of the other codes fits, which tells a reader nothing.
   */
  private static final String OTHER = "other";

  private NarrativePage() {}

  static Page of(
      RecordedNarrative recorded, Country country, List<String> names, PublicRecord record) {
    var read = recorded.narrative();
    var asked = read.recommendations();
    var description =
        sentence("Forms", read.forms().stream().map(NarrativePage::form).toList())
            + sentence("Victims", words(read.forms(), Form::victims, Form.Group::written))
            + sentence(
                "Perpetrators",
                read.perpetrators().stream()
                    .map(Perpetrator::group)
                    .map(group -> plain(group.written()))
                    .distinct()
                    .toList())
            + sentence("Asked for", asked(asked))
            + sentence("To act", words(asked, Recommendation::actors, Actor::written))
            + sentence("To protect", words(asked, Recommendation::protects, Protected::written))
            + sentence(
                "Other countries",
                read.otherCountries().stream().map(other -> other(other, record)).toList());
    return new Page(
        Kind.NARRATIVE,
        "%s, narrative of %d".formatted(country.officialName(), recorded.edition()),
        description.strip(),
        Paths.narrative(country.code(), recorded.edition()),
        names,
        List.of());
  }

  private static String sentence(String about, List<String> parts) {
    var telling = parts.stream().filter(part -> !part.isEmpty()).toList();
    return telling.isEmpty() ? "" : about + ": " + String.join(", ", telling) + ". ";
  }

  private static String form(Form form) {
    String kind = plain(form.kind().written());
    String sectors =
        form.sectors().stream()
            .map(sector -> plain(sector.written()))
            .filter(sector -> !sector.isEmpty())
            .collect(Collectors.joining(", "));
    return kind.isEmpty() || sectors.isEmpty() ? kind : kind + " (" + sectors + ")";
  }

  /** How many recommendations bear on each of the indicia, in the law's order. */
  private static List<String> asked(List<Recommendation> recommendations) {
    var asked = new ArrayList<String>();
    for (Indicium indicium : Indicium.values()) {
      long count =
          recommendations.stream().filter(each -> each.indicia().contains(indicium)).count();
      if (count > 0) {
        asked.add(indicium.title() + " (" + count + ")");
      }
    }
    return asked;
  }

  private static String other(OtherCountry other, PublicRecord record) {
    String name = record.country(other.code()).map(Country::officialName).orElse(other.code());
    String roles =
        other.roles().stream()
            .filter(role -> role != OtherCountry.Role.NAMED)
            .map(OtherCountry.Role::written)
            .collect(Collectors.joining(", "));
    return roles.isEmpty() ? name : name + " (" + roles + ")";
  }

  private static <T, E extends Enum<E>> List<String> words(
      List<T> things, Function<T, Set<E>> codes, Function<E, String> written) {
    return things.stream()
        .map(codes)
        .flatMap(Collection::stream)
        .distinct()
        .sorted()
        .map(written)
        .map(NarrativePage::plain)
        .toList();
  }

  /** A code in words; empty for "other". */
  private static String plain(String written) {
    return switch (written) {
      case OTHER -> "";
      case "ngos" -> "NGOs";
      case "lgbti" -> "LGBTI persons";
      default -> written.replace('-', ' ');
    };
  }
}
