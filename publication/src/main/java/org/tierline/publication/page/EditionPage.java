package org.tierline.publication.page;

import java.lang.ref.SoftReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tierline.exchange.history.EditionJson;
import org.tierline.exchange.history.EditionWords;
import org.tierline.exchange.history.HistoryCsv;
import org.tierline.exchange.history.Restrictions;
import org.tierline.exchange.history.Wording;
import org.tierline.law.Tier;
import org.tierline.publication.data.EditionData;
import org.tierline.publication.frame.Address;
import org.tierline.publication.frame.Format;
import org.tierline.publication.frame.Head;
import org.tierline.publication.frame.Once;
import org.tierline.publication.frame.PageKind;
import org.tierline.publication.frame.Published;
import org.tierline.publication.frame.View;
import org.tierline.publication.map.WorldMap;
import org.tierline.record.PublicRecord;
import org.tierline.record.RecordList;
import org.tierline.record.WaiverListing;
import org.tierline.record.history.EditionSheet;
import org.tierline.record.history.EditionSheet.Row;
import org.tierline.record.history.ReplayVerdict;
import org.tierline.record.history.RestrictionSheet;

/**
 * One edition: {@code /editions/2025}.
 *
 * @param release when it came out and what it covers
 * @param review that the law needs review; empty for editions it was reviewed for
 * @param movement how many went which way
 * @param moves the changes, kind by kind
 * @param ruledOut for how many the clock had ruled something out
 * @param ruled those governments
 * @param downgrades those on Tier 3 at the limit; see {@link Downgrades}
 * @param waivers of the watch-list limit; see {@link Waivers}
 * @param consequences what Tier 3 brings; empty before 2003
 * @param tiers every government, tier by tier
 * @param totals which published totals are held
 * @param doubts how many cells have no document of their own
 * @param lists how complete the edition's lists are
 */
public record EditionPage(
    int year,
    Years years,
    String release,
    Optional<String> review,
    WorldMap map,
    Counts counts,
    String movement,
    List<Move.Group> moves,
    String ruledOut,
    List<Ruled> ruled,
    Optional<Downgrades> downgrades,
    Optional<Waivers> waivers,
    Optional<Consequence> consequences,
    List<TierList> tiers,
    String totals,
    Optional<String> doubts,
    List<Held> lists,
    SourceList sources) {

  /** A placement that the clock constrained. */
  public record Ruled(Government government, TierCell cell, String clock, String verdict) {}

  /** Downgrades at the limit: those a source calls automatic, and those left open. */
  public record Downgrades(List<Placed> stated, List<Placed> open) {}

  /** Waivers: listed in a document, following from the rule only, required and not held. */
  public record Waivers(List<Placed> listed, List<Placed> derived, List<Placed> required) {}

  /** A government and where its placement is told. */
  public record Placed(String name, String path) {}

  /** What Tier 3 brings in a fiscal year. */
  public record Consequence(String fiscalYear, List<String> sentences) {}

  /** The governments on one tier. */
  public record TierList(String wordsKey, String style, List<Standing> rows) {}

  /**
   * One government.
   *
   * @param way which way it went, a key among the words; empty text if nowhere
   * @param streak editions in a row
   * @param since the first of them, marked where it isn't certain
   */
  public record Standing(
      Government government,
      TierCell cell,
      TierCell before,
      String way,
      int streak,
      String since,
      String clock) {}

  /** How much of a list is held; list and state are keys among the words. */
  public record Held(String list, String state, String note) {}

  /** Copies. */
  public EditionPage {
    moves = List.copyOf(moves);
    ruled = List.copyOf(ruled);
    tiers = List.copyOf(tiers);
    lists = List.copyOf(lists);
  }

  /** The page of an edition. */
  public static EditionPage of(Published published, EditionSheet sheet) {
    var record = published.record();
    int year = sheet.edition().year();
    return new EditionPage(
        year,
        Years.of(
            "years.editions",
            record.years().stream().map(String::valueOf).toList(),
            "/editions/",
            "" + year),
        EditionWords.release(sheet.edition()),
        sheet.needsLegalReview() ? Optional.of(Wording.NEEDS_LEGAL_REVIEW) : Optional.empty(),
        WorldMap.of(record, sheet.edition().year()),
        Counts.of(sheet),
        EditionWords.movement(sheet),
        Move.groups(published, sheet),
        EditionWords.ruledOut(sheet),
        ruled(sheet),
        downgrades(sheet),
        waivers(record, sheet),
        sheet.restrictions().filter(found -> !found.rows().isEmpty()).map(EditionPage::consequence),
        tiers(sheet),
        EditionWords.totals(sheet),
        EditionWords.doubts(sheet).map(words -> words + "."),
        lists(record, sheet),
        SourceList.of(record, sheet.rows().stream().map(row -> row.placement().basis()).toList()));
  }

  private static List<Ruled> ruled(EditionSheet sheet) {
    var ruled = new ArrayList<Ruled>();
    for (ReplayVerdict verdict : ReplayVerdict.values()) {
      if (verdict.isConstrained()) {
        for (Row row : sheet.with(verdict)) {
          ruled.add(
              new Ruled(
                  Government.of(row.country()),
                  TierCell.of(row.placement()),
                  clock(row),
                  Wording.verdict(row.replayed())));
        }
      }
    }
    return ruled;
  }

  /** The clock before the placement in words; empty text if nothing ran. */
  private static String clock(Row row) {
    var replayed = row.replayed();
    if (replayed.gap().isPresent()) {
      return replayed.verdict() == ReplayVerdict.NOT_CONSTRAINED
          ? ""
          : "not known, for " + Wording.gap(replayed.gap().get());
    }
    if (replayed.before().run() == 0 && !replayed.verdict().isConstrained()) {
      return "";
    }
    return Wording.run(replayed.before())
        + (replayed.verdict().isConstrained() ? "; " + Wording.opening(replayed.opening()) : "")
        + (row.doubts().isEmpty()
            ? ""
            : " (rests on cells no document shows: " + Wording.years(row.doubts()) + ")");
  }

  private static Optional<Downgrades> downgrades(EditionSheet sheet) {
    var stated = placed(sheet.with(ReplayVerdict.STATED_AUTOMATIC));
    var open = new ArrayList<>(placed(sheet.with(ReplayVerdict.AUTOMATIC_OR_MERITS)));
    open.addAll(placed(sheet.with(ReplayVerdict.CLOSED_BY_F)));
    return stated.isEmpty() && open.isEmpty()
        ? Optional.empty()
        : Optional.of(new Downgrades(stated, open));
  }

  private static List<Placed> placed(List<Row> rows) {
    return rows.stream()
        .map(row -> placed(row.country().officialName(), row.country().code(), row))
        .toList();
  }

  private static Placed placed(String name, String code, Row row) {
    return new Placed(name, "/countries/" + code + "/" + row.placement().edition());
  }

  private static Optional<Waivers> waivers(PublicRecord record, EditionSheet sheet) {
    var listed = waivers(record, sheet, false);
    var derived = waivers(record, sheet, true);
    var required = placed(sheet.with(ReplayVerdict.WAIVER_NOT_HELD));
    return listed.isEmpty() && derived.isEmpty() && required.isEmpty()
        ? Optional.empty()
        : Optional.of(new Waivers(listed, derived, required));
  }

  private static List<Placed> waivers(PublicRecord record, EditionSheet sheet, boolean derived) {
    return sheet.waivers().stream()
        .filter(waiver -> waiver.derived() == derived)
        .map(WaiverListing::country)
        .map(
            code ->
                new Placed(
                    record.country(code).orElseThrow().officialName(),
                    record.find(code, sheet.edition().year()).isPresent()
                        ? "/countries/" + code + "/" + sheet.edition().year()
                        : "/countries/" + code))
        .toList();
  }

  private static Consequence consequence(RestrictionSheet sheet) {
    return new Consequence(sheet.fiscalYear().toString(), Restrictions.sentences(sheet));
  }

  private static List<TierList> tiers(EditionSheet sheet) {
    var tiers = new ArrayList<TierList>();
    for (Tier tier : Tier.values()) {
      tiers.add(
          new TierList(
              "tier." + tier.name(),
              Mark.style(tier),
              sheet.on(tier).stream().map(EditionPage::standing).toList()));
    }
    return tiers;
  }

  private static Standing standing(Row row) {
    return new Standing(
        Government.of(row.country()),
        TierCell.of(row.placement()),
        TierCell.before(row.change()),
        switch (row.change().kind()) {
          case UP, DOWN, SPECIAL, NEW -> "way." + row.change().kind().written();
          case NONE, LEFT, NOT_KNOWN -> "";
        },
        row.streak().length(),
        since(row.streak()),
        clock(row));
  }

  /** "2003", "2003 or before", "2003 (if 2012, 2014-2016 are right)". */
  static String since(org.tierline.record.history.Streak streak) {
    return streak.since()
        + (streak.open() ? " or before" : "")
        + (streak.doubtful().isEmpty()
            ? ""
            : " (if "
                + Wording.years(streak.doubtful())
                + (streak.doubtful().size() == 1 ? " is right)" : " are right)"));
  }

  private static List<Held> lists(PublicRecord record, EditionSheet sheet) {
    int year = sheet.edition().year();
    var lists = new ArrayList<Held>();
    for (RecordList list :
        List.of(
            RecordList.PLACEMENTS,
            RecordList.SPECIAL_CASES,
            RecordList.WAIVERS,
            RecordList.CHILD_SOLDIERS,
            RecordList.POLICY_OR_PATTERN)) {
      held(record, list, year).ifPresent(lists::add);
    }
    sheet
        .restrictions()
        .flatMap(found -> held(record, RecordList.DETERMINATIONS, found.fiscalYear().year()))
        .ifPresent(lists::add);
    return lists;
  }

  private static Optional<Held> held(PublicRecord record, RecordList list, int year) {
    return record
        .coverage(list, year)
        .map(
            found ->
                new Held(
                    "list." + list.written(), "state." + found.state().written(), found.note()));
  }

  /** Where these pages are. */
  public static final class Kind implements PageKind {
    /** Dear to make and large, so that it is kept as long as there is room. */
    private SoftReference<Tables> tables = new SoftReference<>(null);

    private record Tables(Published of, EditionData data) {}

    private synchronized EditionData data(Published published) {
      var kept = tables.get();
      if (kept == null || !kept.of().equals(published)) {
        kept = new Tables(published, EditionData.of(published.record(), published.on()));
        tables = new SoftReference<>(kept);
      }
      return kept.data();
    }

    @Override
    public List<String> pages(Published published) {
      return published.record().years().stream().map(year -> "/editions/" + year).toList();
    }

    @Override
    public Optional<View> find(Published published, Address address) {
      var steps = address.steps();
      if (steps.size() != 2 || !steps.getFirst().equals("editions")) {
        return Optional.empty();
      }
      int year = Names.edition(published, steps.getLast()).year();
      var sheet = published.chronicle().sheet(year).orElseThrow();
      String counts =
          "%d governments on Tiers 1 to 3. ".formatted(sheet.ranked())
              + EditionWords.movement(sheet);
      // Also described by their sums, in the format that is asked for last.
      var table = new Once<>(() -> HistoryCsv.governments(sheet));
      var data = new Once<>(() -> EditionJson.of(sheet));
      var zip = new Once<>(() -> data(published).zip(year));
      var parquet = new Once<>(() -> data(published).parquet(year));
      return Optional.of(
          View.of(
                  new Head("The " + year + " edition", counts, "editions"),
                  "edition.jte",
                  of(published, sheet))
              .table(published, table, EditionJson.SCHEMA, data)
              .with(Format.ZIP, zip)
              .with(Format.PARQUET, parquet)
              .with(
                  Format.METADATA,
                  () ->
                      data(published)
                          .descriptor(
                              year,
                              published.csv(table.get()),
                              published.json(EditionJson.SCHEMA, data.get()),
                              zip.get(),
                              parquet.get()))
              .drawn(() -> WorldMap.of(published.record(), year).figure()));
    }
  }
}
