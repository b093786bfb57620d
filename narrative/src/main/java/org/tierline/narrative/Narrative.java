package org.tierline.narrative;

import java.util.List;
import java.util.Optional;
import org.tierline.law.Tier;
import org.tierline.narrative.determination.Determination;
import org.tierline.narrative.form.Form;
import org.tierline.narrative.layout.Section;
import org.tierline.narrative.layout.TierLine;
import org.tierline.narrative.profile.OtherCountry;
import org.tierline.narrative.profile.OwnRoles;
import org.tierline.narrative.profile.Perpetrator;
import org.tierline.narrative.reason.KeyReason;
import org.tierline.narrative.recommendation.Recommendation;
import org.tierline.narrative.statistic.Statistic;
import org.tierline.narrative.text.Span;
import org.tierline.record.Country;

/**
 * What a text says of one government. Places are in the text as it was given.
 *
 * @param place of the whole narrative
 * @param country whom it is about, if the record knows the name its tier line prints
 * @param edition the year of the report, if the document tells it
 * @param tierLine the line that opens it, if there is one
 * @param reasons the key reasons of the opening, in the order of the text
 * @param recommendations what is asked for, in the order of the text: the first are the main ones
 * @param statistics the numbers reported, in the order of the text
 * @param forms the forms of trafficking that the profile names
 * @param perpetrators who commits trafficking by the profile
 * @param otherCountries the other countries that the profile names, with the part each has
 * @param ownRoles whether its own country is one of source, transit or destination, if that is said
 * @param issues what a reader should know of the reading, in plain words
 */
public record Narrative(
    Span place,
    Optional<Country> country,
    Optional<Integer> edition,
    Optional<TierLine> tierLine,
    Determination determination,
    List<Section> sections,
    List<KeyReason> reasons,
    List<Recommendation> recommendations,
    List<Statistic> statistics,
    List<Form> forms,
    List<Perpetrator> perpetrators,
    List<OtherCountry> otherCountries,
    Optional<OwnRoles> ownRoles,
    List<String> issues) {

  public Narrative {
    sections = List.copyOf(sections);
    reasons = List.copyOf(reasons);
    recommendations = List.copyOf(recommendations);
    statistics = List.copyOf(statistics);
    forms = List.copyOf(forms);
    perpetrators = List.copyOf(perpetrators);
    otherCountries = List.copyOf(otherCountries);
    issues = List.copyOf(issues);
  }

  /** The tier that the sentences determine; that of the tier line where they give none. */
  public Optional<Tier> tier() {
    Optional<Tier> said = determination.placed().map(placed -> placed.value().tier());
    return said.isPresent() ? said : tierLine.map(TierLine::tier);
  }

  /** One section, if the text has it. */
  public Optional<Section> section(Section.Kind kind) {
    return sections.stream().filter(section -> section.kind() == kind).findFirst();
  }
}
