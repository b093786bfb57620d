package org.tierline.exchange.narrative.tables;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tierline.law.Tier;
import org.tierline.narrative.Narrative;
import org.tierline.narrative.determination.Determination;
import org.tierline.narrative.determination.Determination.Matter;
import org.tierline.narrative.determination.Placed;
import org.tierline.narrative.form.Form;
import org.tierline.narrative.indicium.Indicium;
import org.tierline.narrative.layout.Language;
import org.tierline.narrative.layout.Section;
import org.tierline.narrative.layout.TierLine;
import org.tierline.narrative.profile.OtherCountry;
import org.tierline.narrative.profile.Perpetrator;
import org.tierline.narrative.reason.KeyReason;
import org.tierline.narrative.recommendation.Actor;
import org.tierline.narrative.recommendation.Protected;
import org.tierline.narrative.recommendation.Recommendation;
import org.tierline.narrative.statistic.Statistic;
import org.tierline.narrative.text.Found;

/** The rows of one narrative in the tables, read back into what was recorded. */
final class NarrativeRows {
  private final Cells itself;
  private final Map<String, List<Cells>> rows;

  /**
   * The rows of one narrative.
   *
   * @param itself its row in the table of narratives
   * @param rows its rows in the other tables, by file
   */
  NarrativeRows(Cells itself, Map<String, List<Cells>> rows) {
    this.itself = itself;
    this.rows = rows;
  }

  private List<Cells> in(NarrativeTable table) {
    return rows.getOrDefault(table.file(), List.of());
  }

  RecordedNarrative narrative() {
    return new RecordedNarrative(
        itself.text(NarrativeTable.COUNTRY),
        itself.number(NarrativeTable.EDITION),
        itself.text("address"),
        itself.text("sha256"),
        itself.number("characters"),
        new Narrative(
            itself.place(),
            Optional.empty(),
            Optional.empty(),
            tierLine(),
            determination(),
            in(NarrativeTables.SECTIONS).stream().map(NarrativeRows::section).toList(),
            in(NarrativeTables.REASONS).stream().map(NarrativeRows::reason).toList(),
            in(NarrativeTables.RECOMMENDATIONS).stream().map(NarrativeRows::asked).toList(),
            in(NarrativeTables.STATISTICS).stream().map(NarrativeRows::statistic).toList(),
            in(NarrativeTables.FORMS).stream().map(NarrativeRows::form).toList(),
            in(NarrativeTables.PERPETRATORS).stream().map(NarrativeRows::perpetrator).toList(),
            in(NarrativeTables.OTHER_COUNTRIES).stream().map(NarrativeRows::otherCountry).toList(),
            Optional.empty(),
            List.of()));
  }

  private Optional<TierLine> tierLine() {
    return itself.text("tierLine").isEmpty()
        ? Optional.empty()
        : Optional.of(
            new TierLine(
                itself.find("name"),
                itself.one("tierLine", EnumSet.allOf(Tier.class), Tier::name),
                itself.place("tierLineStart", "tierLineEnd"),
                Language.ENGLISH));
  }

  private Determination determination() {
    var findings = new EnumMap<Matter, Found<Boolean>>(Matter.class);
    for (Cells row : in(NarrativeTables.DETERMINATIONS)) {
      boolean value = row.one("value", List.of(true, false), NarrativeTables::yesOrNo);
      findings.put(
          row.one("matter", EnumSet.allOf(Matter.class), Matter::written),
          new Found<>(value, row.place()));
    }
    return new Determination(findings, placed());
  }

  private Optional<Found<Placed>> placed() {
    if (itself.text("tier").isEmpty()) {
      return Optional.empty();
    }
    var placed =
        new Placed(
            itself.one("tier", EnumSet.allOf(Tier.class), Tier::name),
            itself
                .find("movement")
                .map(
                    written ->
                        itself.one(
                            "movement",
                            EnumSet.allOf(Placed.Movement.class),
                            Placed.Movement::written)),
            itself
                .find("from")
                .map(tier -> itself.one("from", EnumSet.allOf(Tier.class), Tier::name)),
            itself.find("consecutiveYears").map(years -> itself.number("consecutiveYears")));
    return Optional.of(new Found<>(placed, itself.place("tierStart", "tierEnd")));
  }

  private static Section section(Cells row) {
    return new Section(
        row.one("section", EnumSet.allOf(Section.Kind.class), Section.Kind::written), row.place());
  }

  private static KeyReason reason(Cells row) {
    return new KeyReason(
        row.place(),
        row.one(
            "direction", EnumSet.allOf(KeyReason.Direction.class), KeyReason.Direction::written),
        indicia(row));
  }

  private static EnumSet<Indicium> indicia(Cells row) {
    var indicia = EnumSet.noneOf(Indicium.class);
    indicia.addAll(row.several("indicia", EnumSet.allOf(Indicium.class), Indicium::name));
    return indicia;
  }

  private static Recommendation asked(Cells row) {
    var protects = EnumSet.noneOf(Protected.class);
    protects.addAll(row.several("protects", EnumSet.allOf(Protected.class), Protected::written));
    var actors = EnumSet.noneOf(Actor.class);
    actors.addAll(row.several("actors", EnumSet.allOf(Actor.class), Actor::written));
    return new Recommendation(row.place(), indicia(row), protects, actors);
  }

  private static Statistic statistic(Cells row) {
    return new Statistic(
        row.place(),
        row.one("what", EnumSet.allOf(Statistic.What.class), Statistic.What::written),
        number(row),
        row.text("unit"),
        row.one(
            "exploitation",
            EnumSet.allOf(Statistic.Exploitation.class),
            Statistic.Exploitation::written),
        row.one("period", EnumSet.allOf(Statistic.Period.class), Statistic.Period::written),
        row.one("ofOfficials", List.of(true, false), NarrativeTables::yesOrNo),
        row.find("comparedStart").map(start -> row.place("comparedStart", "comparedEnd")));
  }

  private static Optional<BigDecimal> number(Cells row) {
    String text = row.text("number");
    if (text.equals(NarrativeTables.NOT_REPORTED)) {
      return Optional.empty();
    }
    if (!text.matches("\\d{1,15}(\\.\\d{1,6})?")) {
      throw row.fault("number", "a number or " + NarrativeTables.NOT_REPORTED);
    }
    return Optional.of(new BigDecimal(text));
  }

  private static Form form(Cells row) {
    var sectors = EnumSet.noneOf(Form.Sector.class);
    sectors.addAll(row.several("sectors", EnumSet.allOf(Form.Sector.class), Form.Sector::written));
    var victims = EnumSet.noneOf(Form.Group.class);
    victims.addAll(row.several("victims", EnumSet.allOf(Form.Group.class), Form.Group::written));
    return new Form(
        row.place(),
        row.one("form", EnumSet.allOf(Form.Kind.class), Form.Kind::written),
        sectors,
        victims);
  }

  private static Perpetrator perpetrator(Cells row) {
    return new Perpetrator(
        row.place(),
        row.one("group", EnumSet.allOf(Perpetrator.Group.class), Perpetrator.Group::written));
  }

  private static OtherCountry otherCountry(Cells row) {
    var roles = EnumSet.noneOf(OtherCountry.Role.class);
    roles.addAll(
        row.several("roles", EnumSet.allOf(OtherCountry.Role.class), OtherCountry.Role::written));
    return new OtherCountry(row.place(), row.text("otherCountry"), roles);
  }
}
