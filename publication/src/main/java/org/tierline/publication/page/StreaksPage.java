package org.tierline.publication.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tierline.exchange.history.HistoryCsv;
import org.tierline.exchange.history.StreaksJson;
import org.tierline.law.Tier;
import org.tierline.publication.frame.Address;
import org.tierline.publication.frame.Head;
import org.tierline.publication.frame.OnePage;
import org.tierline.publication.frame.Published;
import org.tierline.publication.frame.View;
import org.tierline.record.PublicRecord;
import org.tierline.record.history.Streak;

/**
 * How many editions in a row governments have been on their tier: {@code /streaks?tier=T3}.
 *
 * @param year up to which edition
 * @param first of the record's editions, where the time lines begin
 * @param chosen the tier asked for; empty for all
 */
public record StreaksPage(
    int year, int first, Optional<Tier> chosen, List<Choice> choices, List<Group> groups) {

  private static final List<Tier> WORST_FIRST =
      List.of(Tier.T3, Tier.T2WL, Tier.T2, Tier.T1, Tier.SC);

  /** A tier to choose. */
  public record Choice(String wordsKey, String path, boolean current) {}

  /** The streaks on one tier, longest first. */
  public record Group(String wordsKey, String style, List<Row> rows) {

    /** Copies. */
    public Group {
      rows = List.copyOf(rows);
    }
  }

  /**
   * One government.
   *
   * @param length editions in a row
   * @param since the first, in words
   */
  public record Row(
      Government government, TierCell cell, int length, int sinceYear, String since) {}

  /** Copies. */
  public StreaksPage {
    choices = List.copyOf(choices);
    groups = List.copyOf(groups);
  }

  /** How many years the time lines span. */
  public int span() {
    return year - first + 1;
  }

  static StreaksPage of(
      PublicRecord record, int year, Optional<Tier> chosen, List<Streak> streaks) {
    var choices = new ArrayList<Choice>();
    choices.add(new Choice("tier.all", "/streaks", chosen.isEmpty()));
    var groups = new ArrayList<Group>();
    for (Tier tier : WORST_FIRST) {
      boolean there =
          chosen.isPresent() || streaks.stream().anyMatch(streak -> streak.tier() == tier);
      choices.add(
          new Choice(
              "tier." + tier.name(),
              "/streaks?tier=" + tier.name() + (there ? "#" + Mark.style(tier) : ""),
              chosen.filter(wanted -> wanted == tier).isPresent()));
      var rows =
          streaks.stream()
              .filter(streak -> streak.tier() == tier)
              .map(streak -> row(record, streak))
              .toList();
      if (!rows.isEmpty()) {
        groups.add(new Group("tier." + tier.name(), Mark.style(tier), rows));
      }
    }
    return new StreaksPage(year, record.years().getFirst(), chosen, choices, groups);
  }

  private static Row row(PublicRecord record, Streak streak) {
    return new Row(
        Government.of(record.country(streak.country()).orElseThrow()),
        TierCell.of(record.find(streak.country(), streak.through()).orElseThrow()),
        streak.length(),
        streak.since(),
        EditionPage.since(streak));
  }

  /** Where this page is. */
  public static final class Kind implements OnePage {

    @Override
    public String path() {
      return "/streaks";
    }

    @Override
    public View view(Published published, Address address) {
      var record = published.record();
      Optional<Tier> tier = Asked.tier(address);
      int year = Asked.edition(published, address).orElse(published.lastEdition());
      int least = Asked.count(address, "min").orElse(1);
      var streaks =
          Streak.in(record, year).stream()
              .filter(streak -> tier.isEmpty() || streak.tier() == tier.get())
              .filter(streak -> streak.length() >= least)
              .toList();
      return View.of(
              new Head(
                  "Editions in a row" + tier.map(each -> " on " + each.title()).orElse(""),
                  "How many editions in a row governments have been on their tier, up to the "
                      + year
                      + " edition, longest first.",
                  "changes"),
              "streaks.jte",
              of(record, year, tier, streaks))
          .table(
              published,
              () -> HistoryCsv.streaks(record, streaks),
              StreaksJson.SCHEMA,
              () -> StreaksJson.of(record, year, streaks));
    }
  }
}
