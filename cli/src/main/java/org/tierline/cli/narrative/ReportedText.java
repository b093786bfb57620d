package org.tierline.cli.narrative;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tierline.cli.text.Page;
import org.tierline.cli.text.TextTable;
import org.tierline.narrative.Narrative;
import org.tierline.narrative.form.Form;
import org.tierline.narrative.layout.Section;
import org.tierline.narrative.profile.OtherCountry;
import org.tierline.narrative.profile.OtherCountry.Role;
import org.tierline.narrative.profile.OwnRoles;
import org.tierline.narrative.statistic.Statistic;
import org.tierline.narrative.statistic.Statistic.Exploitation;
import org.tierline.record.Country;
import org.tierline.record.PublicRecord;

/** The numbers that a narrative reports, and the forms of trafficking it names, on a screen. */
final class ReportedText {
  private final Page page;
  private final Narrative read;
  private final Optional<Quotes> quotes;
  private final PublicRecord record;

  ReportedText(Page page, Narrative read, Optional<Quotes> quotes, PublicRecord record) {
    this.page = page;
    this.read = read;
    this.quotes = quotes;
    this.record = record;
  }

  void write() {
    numbers();
    forms();
    if (!read.perpetrators().isEmpty()) {
      page.heading("Who commits it, by its profile");
      page.paragraph(
          NarrativeText.list(
              read.perpetrators(), each -> NarrativeText.plain(each.group().written())),
          2);
    }
    read.ownRoles()
        .ifPresent(
            own -> {
              page.heading("What its profile calls the country itself");
              page.paragraph(
                  NarrativeText.list(own.roles(), OwnRoles.Role::written)
                      + " country for victims of trafficking",
                  2);
            });
    otherCountries();
  }

  private void otherCountries() {
    if (read.otherCountries().isEmpty()) {
      return;
    }
    page.heading("Other countries that its profile names");
    for (Role role : Role.values()) {
      var such =
          read.otherCountries().stream().filter(each -> each.roles().contains(role)).toList();
      if (!such.isEmpty()) {
        page.item("-", words(role) + ": " + NarrativeText.list(such, this::name), 2);
      }
    }
  }

  private String name(OtherCountry other) {
    return record.country(other.code()).map(Country::officialName).orElse(other.code());
  }

  private static String words(Role role) {
    return switch (role) {
      case ORIGIN -> "victims from";
      case DESTINATION -> "victims taken to or exploited in";
      case TRANSIT -> "victims taken through";
      case PERPETRATORS -> "perpetrators from";
      case NAMED -> "named, with no part told";
    };
  }

  private void numbers() {
    if (read.statistics().isEmpty()) {
      return;
    }
    Map<Statistic, Statistic> twins = twins();
    String folded = twins.isEmpty() ? "" : ", " + twins.size() + " of them told twice";
    page.heading("Reported (" + read.statistics().size() + folded + ")");
    var columns =
        new ArrayList<>(
            List.of(
                TextTable.word("what"),
                TextTable.number("number"),
                TextTable.word("of"),
                TextTable.word("period")));
    if (quotes.isPresent()) {
      columns.add(TextTable.text("words"));
    }
    var table = new TextTable(columns);
    for (Statistic.What what : Statistic.What.values()) {
      read.statistics().stream()
          .filter(each -> each.what() == what && !twins.containsValue(each))
          .forEach(each -> table.add(cells(each, Optional.ofNullable(twins.get(each)))));
    }
    page.table(table, 2);
  }

  /** The figures of the opening that a section tells again, with the later one of each. */
  private Map<Statistic, Statistic> twins() {
    int behind = read.section(Section.Kind.OPENING).map(each -> each.place().end()).orElse(0);
    var twins = new LinkedHashMap<Statistic, Statistic>();
    for (Statistic first : read.statistics()) {
      if (first.place().start() < behind) {
        read.statistics().stream()
            .filter(each -> each.place().start() >= behind && isSameFigure(first, each))
            .filter(each -> !twins.containsValue(each))
            .findFirst()
            .ifPresent(again -> twins.put(first, again));
      }
    }
    return twins;
  }

  private static boolean isSameFigure(Statistic one, Statistic other) {
    return one.what() == other.what()
        && one.number().equals(other.number())
        && one.unit().equals(other.unit())
        && one.exploitation() == other.exploitation()
        && one.period() == other.period()
        && one.ofOfficials() == other.ofOfficials();
  }

  private String[] cells(Statistic statistic, Optional<Statistic> again) {
    boolean cases = statistic.unit().equals("cases");
    String unit =
        statistic.ofOfficials() ? (cases ? "officials' cases" : "officials") : statistic.unit();
    String of =
        statistic.exploitation() == Exploitation.UNSTATED
            ? unit
            : (unit + " (" + statistic.exploitation().written() + ")").strip();
    var cells =
        new ArrayList<>(
            List.of(
                statistic.what().written(),
                statistic.number().map(number -> "%,.0f".formatted(number)).orElse("not reported"),
                of,
                statistic.period().written()));
    quotes.ifPresent(
        words ->
            cells.add(
                words.of(statistic.place())
                    + again.map(each -> "; again: " + words.of(each.place())).orElse("")));
    return cells.toArray(String[]::new);
  }

  private void forms() {
    if (read.forms().isEmpty()) {
      return;
    }
    page.heading("Forms of trafficking in its profile (" + read.forms().size() + ")");
    for (Form form : read.forms()) {
      String sectors =
          form.sectors().isEmpty()
              ? ""
              : " in "
                  + NarrativeText.list(form.sectors(), each -> NarrativeText.plain(each.written()));
      String victims =
          form.victims().isEmpty()
              ? ""
              : "; victims: "
                  + NarrativeText.list(form.victims(), each -> NarrativeText.plain(each.written()));
      page.item("-", NarrativeText.plain(form.kind().written()) + sectors + victims, 2);
    }
  }
}
