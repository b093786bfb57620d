package org.tierline.cli.history;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tierline.cli.text.Page;
import org.tierline.exchange.determination.Words;
import org.tierline.exchange.path.Asked;
import org.tierline.exchange.path.Statements;
import org.tierline.exchange.path.TierPath;
import org.tierline.law.Tier;
import org.tierline.law.determination.Bearing;
import org.tierline.law.determination.Flip;
import org.tierline.law.facts.Facts;
import org.tierline.law.facts.Question;
import org.tierline.narrative.recommendation.Recommendation;

/** What would change a tier, as text: upwards answer by answer, downwards in a line each. */
final class PathText {
  private static final int FIRST_OF_EACH = 3;

  private final TierPath path;
  private final Facts facts;
  private final int most;
  private final Page page;

  private PathText(TierPath path, boolean all, Page page) {
    this.path = path;
    this.facts = path.determination().facts();
    this.most = all ? Integer.MAX_VALUE : FIRST_OF_EACH;
    this.page = page;
  }

  /**
   * A path as a page.
   *
   * @param all whether every way is shown, and not only the first of those to each tier
   */
  static Page of(TierPath path, boolean all, int width) {
    var page = new Page(width);
    new PathText(path, all, page).write();
    return page;
  }

  private void write() {
    page.heading(
        path.rating().name()
            + ", "
            + facts.edition()
            + " edition: "
            + Words.outcome(path.determination().decision()));
    path.rating().notes().forEach(note -> page.paragraph("Note: " + note, 0));
    page.paragraph(TierPath.NOTE, 0);
    if (path.flips().all().isEmpty()) {
      page.heading("Nothing that could be answered otherwise would change this");
    }
    path.up().forEach(this::up);
    down();
    open();
    fixed();
    asked();
  }

  private void up(Tier tier, List<Flip> flips) {
    page.heading(
        "To "
            + tier.title()
            + ": "
            + (flips.size() == 1 ? "one way" : flips.size() + " ways, the shortest first"));
    for (int i = 0; i < Math.min(most, flips.size()); i++) {
      Flip flip = flips.get(i);
      page.item((i + 1) + ".", TierPath.reached(flip) + ", with " + count(flip) + ":", 2);
      flip.answers().forEach(this::answer);
      if (!flip.toAddress().isEmpty()) {
        page.paragraph(
            "Also to be addressed, whatever is found: "
                + flip.toAddress().stream().map(PathText::name).collect(Collectors.joining(", "))
                + ".",
            5);
      }
    }
    more(flips.size());
  }

  private void more(int ways) {
    if (ways > most) {
      page.line("and " + (ways - most) + " more (--all)", 2);
    }
  }

  private static String count(Flip flip) {
    String answers = flip.size() == 1 ? "1 answer" : flip.size() + " answers";
    return answers
        + switch (flip.judgements()) {
          case 0 -> "";
          case 1 -> flip.size() == 1 ? ", a judgement" : ", 1 of them a judgement";
          default -> ", " + flip.judgements() + " of them judgements";
        };
  }

  private void answer(Question<?> question, Object answer) {
    page.item(
        "-",
        Statements.of(facts, question, answer)
            + "  ["
            + clause(question)
            + (Flip.isJudgement(question) ? ", a judgement; " : "; ")
            + question.key()
            + "]",
        5);
    page.paragraph(
        "now: "
            + facts.find(question).map(held -> Statements.of(facts, question, held)).orElse("open"),
        7);
    var asked = path.asked(question);
    if (!asked.isEmpty()) {
      page.paragraph(
          "asked for that bears on it: "
              + asked.stream()
                  .map(each -> String.valueOf(each.number()))
                  .collect(Collectors.joining(", ")),
          7);
    }
  }

  private String clause(Question<?> question) {
    var citation = question.provision().citation(facts.edition());
    return citation.act().isEmpty() ? citation.code() : citation.act();
  }

  private void down() {
    path.down()
        .forEach(
            (tier, flips) -> {
              page.heading(
                  "Down to "
                      + tier.title()
                      + ": "
                      + (flips.size() == 1 ? "one way" : flips.size() + " ways"));
              for (int i = 0; i < Math.min(most, flips.size()); i++) {
                Flip flip = flips.get(i);
                page.item(
                    (i + 1) + ".",
                    TierPath.reached(flip)
                        + ": "
                        + flip.answers().entrySet().stream()
                            .map(each -> Statements.of(facts, each.getKey(), each.getValue()))
                            .collect(Collectors.joining("; ")),
                    2);
              }
              more(flips.size());
            });
  }

  private void open() {
    if (!path.flips().matter().isEmpty()) {
      page.heading("Open, and could still change the tier");
      path.flips()
          .matter()
          .forEach(question -> page.item("-", question.wording() + " [" + question.key() + "]", 2));
    }
    var without = path.flips().without();
    var others = without.stream().filter(each -> Bearing.of(each) == Bearing.CHANGES).toList();
    long addressed = without.stream().filter(each -> Bearing.of(each) == Bearing.ADDRESSED).count();
    if (!others.isEmpty() || addressed > 0) {
      page.heading("Open, and can't change the tier as things stand");
      if (!others.isEmpty()) {
        page.item("-", keys(others), 2);
      }
      if (addressed > 0) {
        page.item(
            "-",
            addressed + " on factors, indicia and what stands behind them, which decide no tier",
            2);
      }
    }
  }

  /** An indicium or factor by the last words of its key, like PROSECUTE or budget.D. */
  private static String name(Question<?> question) {
    return question
        .key()
        .replace(".finding", "")
        .replace("significantEfforts.", "")
        .replace("factors.", "")
        .replace("indicia.", "");
  }

  private void fixed() {
    var because = new TreeMap<Bearing, List<Question<?>>>();
    path.flips()
        .fixed()
        .forEach(
            (question, bearing) ->
                because.merge(
                    bearing,
                    List.of(question),
                    (some, more) -> List.of(some, more).stream().flatMap(List::stream).toList()));
    page.heading("Never changed here");
    for (Map.Entry<Bearing, List<Question<?>>> each : because.entrySet()) {
      page.item("-", keys(each.getValue()) + ": " + each.getKey().words(), 2);
    }
  }

  private static String keys(List<Question<?>> questions) {
    return questions.stream().map(Question::key).collect(Collectors.joining(", "));
  }

  private void asked() {
    if (path.asked().isEmpty()) {
      return;
    }
    page.heading("Asked of the government");
    page.paragraph(path.askedBy(), 2);
    for (Asked each : path.asked()) {
      Recommendation read = each.recommendation();
      String about =
          read.indicia().isEmpty() ? "no indicium" : list(read.indicia(), tag -> tag.title());
      String whom =
          read.protects().isEmpty()
              ? ""
              : "; for " + list(read.protects(), group -> group.written().replace('-', ' '));
      String who =
          read.actors().isEmpty()
              ? ""
              : "; by " + list(read.actors(), actor -> actor.written().replace('-', ' '));
      page.item(
          each.number() + ".",
          each.text()
              .map(words -> words + " [" + about + "]")
              .orElse(
                  about
                      + whom
                      + who
                      + " (characters "
                      + read.place().start()
                      + " to "
                      + read.place().end()
                      + " of the document)"),
          2);
    }
  }

  private static <T> String list(Collection<T> values, Function<T, String> written) {
    return values.stream().map(written).collect(Collectors.joining(", "));
  }
}
