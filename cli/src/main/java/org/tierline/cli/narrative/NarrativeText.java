package org.tierline.cli.narrative;

import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tierline.cli.text.Page;
import org.tierline.exchange.determination.Words;
import org.tierline.exchange.history.Wording;
import org.tierline.exchange.narrative.Reading;
import org.tierline.law.Tier;
import org.tierline.law.determination.Decision;
import org.tierline.law.facts.Question;
import org.tierline.narrative.Narrative;
import org.tierline.narrative.NarrativeReader;
import org.tierline.narrative.determination.Determination.Matter;
import org.tierline.narrative.determination.Placed;
import org.tierline.narrative.indicium.Indicium;
import org.tierline.narrative.layout.Section;
import org.tierline.narrative.layout.TierLine;
import org.tierline.narrative.reason.KeyReason;
import org.tierline.narrative.recommendation.Recommendation;
import org.tierline.narrative.text.RunningHeads;
import org.tierline.narrative.text.Span;
import org.tierline.record.PublicRecord;

/**
 * What was read from a narrative, on a screen: with the words of each where the text is at hand,
 * else by codes and counts alone.
 */
public final class NarrativeText {
  /** More open questions than these are counted alone. */
  private static final int MOST_QUESTIONS = 6;

  private final Page page;
  private final Narrative read;
  private final Optional<Quotes> quotes;
  private final PublicRecord record;

  private NarrativeText(Page page, Narrative read, Optional<String> text, PublicRecord record) {
    this.page = page;
    this.read = read;
    this.record = record;
    // A narrative's own title may print a name that the record hasn't.
    RunningHeads heads =
        NarrativeReader.runningHeads(record)
            .withOwn(read.tierLine().flatMap(TierLine::name).orElse("").toUpperCase(Locale.ROOT));
    quotes = text.map(words -> new Quotes(words, heads));
  }

  /**
   * The sheet of one text.
   *
   * @param record whose names countries are called by
   */
  static Page of(Reading reading, String text, PublicRecord record, int width) {
    var page = new Page(width);
    Narrative read = reading.narrative();
    String name =
        reading
            .country()
            .map(known -> known.officialName() + " (" + known.code() + ")")
            .or(() -> read.tierLine().flatMap(TierLine::name))
            .orElse("A text that names no government in a tier line");
    page.heading(
        name
            + reading.edition().map(year -> ", " + year + " edition").orElse("")
            + ": "
            + read.tier().map(Tier::title).orElse("no tier found"));
    read.determination()
        .placed()
        .map(found -> sentence(found.value()))
        .ifPresent(said -> page.paragraph(said, 0));
    add(reading, Optional.of(text), record, page);
    return page.gap()
        .paragraph(
            "Read from the words alone; what the text doesn't state is not listed. Places of each: --json",
            0);
  }

  /**
   * Adds what was read to a page.
   *
   * @param text the narrative itself, if it is at hand
   * @param record whose names countries are called by
   */
  public static void add(Reading reading, Optional<String> text, PublicRecord record, Page page) {
    reading.issues().forEach(issue -> page.paragraph("Note: " + issue + ".", 0));
    derived(reading, page);
    new NarrativeText(page, reading.narrative(), text, record).write();
  }

  private static void derived(Reading reading, Page page) {
    if (reading.stated().isEmpty()) {
      page.paragraph(
          reading.country().isEmpty()
              ? "The law wasn't asked: the record has no government of this name."
              : "The law wasn't asked: the text doesn't say of which edition it is; give --edition"
                  + " YEAR.",
          0);
    }
    reading.decision().ifPresent(decision -> decided(decision, reading.undecided(), page));
  }

  private static void decided(Decision decision, List<Question<?>> undecided, Page page) {
    String outcome = Words.outcome(decision);
    page.paragraph(
        "By law, on what it states and the record's earlier editions, its tier words left out: "
            + outcome
            + (outcome.endsWith(".") ? "" : "."),
        0);
    if (decision.isDecided()) {
      return;
    }
    undecided.stream()
        .limit(MOST_QUESTIONS)
        .forEach(each -> page.item("-", each.wording() + " [" + each.key() + "]", 2));
    int shown = Math.min(undecided.size(), MOST_QUESTIONS);
    int more = decision.missing().size() - shown;
    if (more > 0) {
      page.item(
          "-",
          (shown == 0 ? "open: " : "also open: ")
              + more
              + (more == 1 ? " question" : " questions")
              + ", told by tierline read --json FILE | tierline rate -",
          2);
    }
  }

  private void write() {
    determined();
    reasons();
    asked();
    new ReportedText(page, read, quotes, record).write();
    sections();
  }

  private static String sentence(Placed placed) {
    boolean stays = placed.movement().stream().allMatch(Placed.Movement.REMAINED::equals);
    String where = stays ? placed.tier() == Tier.SC ? "a " : "on " : "to ";
    return "The sentences say: "
        + placed.movement().map(movement -> movement.written() + " ").orElse("")
        + where
        + placed.tier().title()
        + placed.from().map(before -> ", from " + before.title()).orElse("")
        + placed
            .consecutiveYears()
            .map(years -> ", for the " + Wording.ordinal(years) + " consecutive year")
            .orElse("")
        + ".";
  }

  private void determined() {
    page.heading("Determined");
    for (Matter matter : Matter.values()) {
      read.determination()
          .find(matter)
          .ifPresent(
              found -> {
                page.line(words(matter) + ": " + (found.value() ? "yes" : "no"), 2);
                quote(found.place()).ifPresent(said -> page.paragraph(said, 6));
              });
    }
    if (read.determination().findings().isEmpty()) {
      page.line("nothing that was recognised", 2);
    }
  }

  private void reasons() {
    for (KeyReason.Direction direction : KeyReason.Direction.values()) {
      var such = read.reasons().stream().filter(each -> each.direction() == direction).toList();
      if (such.isEmpty()) {
        continue;
      }
      page.heading("Key reasons " + direction.written() + " (" + such.size() + ")");
      if (quotes.isPresent()) {
        such.forEach(each -> page.item("-", oneLine(each.place()) + indicia(each.indicia()), 2));
      } else {
        page.paragraph(counts(such, KeyReason::indicia), 2);
      }
    }
  }

  private void asked() {
    var asked = read.recommendations();
    if (asked.isEmpty()) {
      return;
    }
    page.heading("Asked for (" + asked.size() + "), the main things first");
    if (quotes.isEmpty()) {
      page.paragraph(counts(asked, Recommendation::indicia), 2);
      return;
    }
    for (int i = 0; i < asked.size(); i++) {
      Recommendation each = asked.get(i);
      String tags = oneLine(each.place()) + indicia(each.indicia());
      String whom =
          each.protects().isEmpty()
              ? ""
              : "; for " + list(each.protects(), group -> plain(group.written()));
      page.item((i + 1) + ".", tags + whom, 2);
    }
  }

  private void sections() {
    if (read.sections().size() < 2 || quotes.isEmpty()) {
      return;
    }
    var found = EnumSet.noneOf(Section.Kind.class);
    read.sections().forEach(section -> found.add(section.kind()));
    boolean digest = read.tierLine().filter(TierLine::isRating).isPresent();
    var missing =
        digest || found.contains(Section.Kind.GOVERNMENT_EFFORTS)
            ? EnumSet.noneOf(Section.Kind.class)
            : EnumSet.complementOf(found);
    missing.remove(Section.Kind.GOVERNMENT_EFFORTS);
    page.gap()
        .item(
            "Sections found:",
            list(found, NarrativeText::words)
                + (missing.isEmpty() ? "" : "; not found: " + list(missing, NarrativeText::words)),
            0);
  }

  private static String words(Section.Kind kind) {
    return kind == Section.Kind.GOVERNMENT_EFFORTS ? "government efforts" : kind.written();
  }

  /** How many things bear on each indicium, in the law's order. */
  private static <T> String counts(List<T> things, Function<T, Collection<Indicium>> indicia) {
    Map<Indicium, Integer> counts = new EnumMap<>(Indicium.class);
    for (T thing : things) {
      indicia.apply(thing).forEach(each -> counts.merge(each, 1, Integer::sum));
    }
    long none = things.stream().filter(thing -> indicia.apply(thing).isEmpty()).count();
    String tagged =
        counts.entrySet().stream()
            .map(each -> each.getKey().title() + " " + each.getValue())
            .collect(Collectors.joining(", "));
    return none == 0 ? tagged : tagged.isEmpty() ? "none tagged" : tagged + ", no tag " + none;
  }

  private static String indicia(Collection<Indicium> indicia) {
    return indicia.isEmpty() ? "" : " [" + list(indicia, Indicium::title) + "]";
  }

  /** A code such as "foreign-workers" in plain words. */
  static String plain(String code) {
    return code.replace('-', ' ');
  }

  static <T> String list(Collection<T> values, Function<T, String> written) {
    return values.stream().map(written).collect(Collectors.joining(", "));
  }

  private Optional<String> quote(Span span) {
    return quotes.map(words -> "\"" + words.of(span) + "\"");
  }

  private String oneLine(Span span) {
    return quotes.map(words -> words.of(span)).orElse("");
  }

  private static String words(Matter matter) {
    return switch (matter) {
      case MEETS -> "Minimum standards fully met";
      case SIGNIFICANT_EFFORTS -> "Significant efforts";
      case INCREASING_EFFORTS -> "Increasing efforts over the period before";
      case SERIOUS_AND_SUSTAINED -> "Serious and sustained efforts";
      case MEETS_THOUGH_SHORT -> "Short of the standards in several key areas";
      case WAIVER -> "Waiver granted";
      case WAIVER_PLAN -> "Waiver: a written plan";
      case WAIVER_PLAN_SUFFICIENT -> "Waiver: the plan would be significant efforts";
      case WAIVER_RESOURCES -> "Waiver: resources enough";
      case AUTOMATIC_DOWNGRADE -> "Out of watch-list years";
      case SPECIAL_CASE -> "Special case";
      case POLICY_OR_PATTERN -> "A policy or pattern of the government itself";
    };
  }
}
