package org.tierline.cli.rate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.tierline.cli.text.Prose;
import org.tierline.exchange.Notices;
import org.tierline.exchange.determination.Rating;
import org.tierline.exchange.determination.Words;
import org.tierline.exchange.history.Wording;
import org.tierline.law.Reason;
import org.tierline.law.Tier;
import org.tierline.law.determination.Conclusion;
import org.tierline.law.determination.Determination;
import org.tierline.law.determination.Settling;
import org.tierline.law.facts.Facts;
import org.tierline.law.facts.Question;
import org.tierline.law.facts.Questions;
import org.tierline.law.watchlist.Clock;
import org.tierline.law.watchlist.LimitVariant;

/** A rating as text: the tier line first, then why, what is missing, and what follows. */
public final class RateText {
  private static final int MOST_SETTLINGS = 4;
  private static final int MOST_ANSWERS_SPELT_OUT = 3;
  private static final String FACTOR = "A factor that the finding has to consider";

  private final Rating rating;
  private final Determination determination;
  private final Facts facts;
  private final LocalDate on;
  private final Prose prose;

  /**
   * @param on the day the answer holds for
   * @param width columns of a line
   */
  public RateText(Rating rating, LocalDate on, int width) {
    this.rating = rating;
    this.determination = rating.determination();
    this.facts = determination.facts();
    this.on = on;
    this.prose = new Prose(width);
  }

  /** The answer, line by line. */
  public List<String> lines() {
    tierLine();
    why();
    missing();
    clock();
    new ConsequenceText(determination, on, prose).write();
    asked();
    checks();
    change();
    notice();
    return prose.lines();
  }

  private void asked() {
    var recommendations = rating.file().recommendations();
    if (!recommendations.isEmpty()) {
      prose.heading("Asked of the government");
      recommendations.forEach(text -> prose.point(1, text));
    }
  }

  private void tierLine() {
    prose.paragraph(0, subject() + ": " + Words.outcome(determination.decision()));
    determination
        .decision()
        .conclusion()
        .filter(conclusion -> conclusion.because() != Clock.Because.MERITS)
        .ifPresent(conclusion -> prose.paragraph(0, sentence(Words.conclusion(conclusion))));
    after();
    var said = new ArrayList<String>();
    rating
        .file()
        .grade()
        .ifPresent(grade -> said.add("facts of grade \"" + Wording.gradeName(grade) + "\""));
    said.add(
        switch (rating.history()) {
          case FACTS_FILE, RECORD -> "earlier editions from " + rating.history().words();
          case NOWHERE -> "earlier editions not known";
        });
    said.add("as of " + on);
    if (determination.readings().isLiteral()) {
      said.add("the watch list read literally, which is not State's practice");
    }
    prose.paragraph(0, sentence(String.join("; ", said)));
    rating.notes().forEach(note -> prose.paragraph(0, "Note: " + note));
  }

  private String subject() {
    return rating.name() + ", " + determination.edition() + " edition";
  }

  private void after() {
    determination
        .findEffective()
        .filter(
            effective ->
                !effective.possible().equals(List.copyOf(determination.tier().stream().toList())))
        .filter(effective -> facts.circumstances().reassessment().find().isPresent())
        .ifPresent(
            effective ->
                prose.paragraph(
                    0,
                    "After a reassessment: "
                        + Words.either(effective.possible().stream().map(Tier::title).toList())
                        + "."));
  }

  private void why() {
    prose.heading("Why");
    for (Reason reason : determination.reasons()) {
      reason(reason, Words.title(reason.provision()), 1);
    }
  }

  private void reason(Reason reason, String title, int depth) {
    prose.paragraph(
        depth,
        title
            + ": "
            + Words.result(reason.provision(), reason.result())
            + "  ["
            + place(reason)
            + "]");
    for (Reason.Given given : reason.given()) {
      prose.paragraph(depth + 2, given(given));
    }
    Reason before = reason;
    for (Reason child : reason.children()) {
      // Factors that nobody addressed are alike; the open questions below tell which they are.
      if (!child.equals(before)) {
        boolean factor = child.provision() == reason.provision();
        reason(child, factor ? FACTOR : Words.title(child.provision()), depth + 1);
      }
      before = child;
    }
  }

  /** Where it is printed, and how sure that is unless a text was read. */
  private static String place(Reason reason) {
    String act = reason.citation().act();
    String cited = act.isEmpty() ? reason.citation().code() : act;
    return switch (reason.confidence().tag()) {
      case VERIFIED -> cited;
      case PRACTICE -> cited.contains("practice") ? cited : cited + "; State's practice";
      case INFERRED -> cited + "; inferred";
      case UNVERIFIED -> cited + "; unverified";
    };
  }

  private String given(Reason.Given given) {
    Optional<Question<?>> question = Questions.find(given.fact());
    String value = Words.any(given.value());
    if (question.isEmpty()) {
      return sentence(Words.fact(given.fact()) + ": " + value);
    }
    var basis = facts.basis(question.get());
    return question.get().wording()
        + " "
        + Character.toUpperCase(value.charAt(0))
        + value.substring(1)
        + (value.endsWith(".") ? "" : ".")
        + (basis.isEmpty() ? "" : " (" + String.join(", ", basis) + ")");
  }

  private void missing() {
    if (determination.decision().isDecided()) {
      return;
    }
    prose.heading("What would settle it");
    var told = new HashSet<Set<Tier>>();
    for (Settling settling : determination.settlings()) {
      if ((settling.size() <= MOST_ANSWERS_SPELT_OUT && told.size() < MOST_SETTLINGS)
          || !told.contains(settling.decision().possibleTiers())) {
        settling(settling);
        told.add(settling.decision().possibleTiers());
      }
    }
    var open = determination.missing();
    prose.heading(
        open.size() == 1
            ? "The one open question that could still matter, with its key in the facts file"
            : "The "
                + open.size()
                + " open questions that could still matter, with their keys in the facts file");
    for (Question<?> question : open) {
      prose.point(1, question.wording() + " [" + question.key() + "]");
    }
  }

  private void settling(Settling settling) {
    String tiers =
        settling.decision().possible().stream()
            .map(
                conclusion ->
                    conclusion == Conclusion.NOT_COVERED
                        ? "not in the report"
                        : conclusion.tier().map(Tier::title).orElse(""))
            .distinct()
            .collect(Collectors.joining(" or "));
    int size = settling.size();
    String answers =
        size > MOST_ANSWERS_SPELT_OUT
            ? " (among those below)"
            : ": "
                + settling.answers().entrySet().stream()
                    .map(each -> each.getKey().key() + " " + Words.any(each.getValue()))
                    .collect(Collectors.joining(", "));
    prose.point(
        1, tiers + ", with " + size + (size == 1 ? " more answer" : " more answers") + answers);
  }

  private void clock() {
    var variant = LimitVariant.of(determination.edition());
    prose.heading("The watch-list clock before this edition");
    var states = determination.clocks().states();
    if (states.size() > 1) {
      prose.paragraph(1, "Not known, for the earlier editions aren't. Possible:");
      determination.openings().forEach(opening -> prose.point(1, Words.opening(opening)));
      return;
    }
    Clock clock = states.getFirst();
    prose.paragraph(1, sentence(Words.clock(clock)));
    boolean armed = clock.armed(determination.readings());
    String limit =
        variant.years(armed) == Integer.MAX_VALUE
            ? "no limit in this edition's law"
            : "limit %d, waivers %d".formatted(variant.years(armed), variant.waivers(armed));
    prose.paragraph(
        1,
        sentence(
            determination.openings().stream().map(Words::opening).collect(Collectors.joining())
                + " ("
                + limit
                + ")"));
  }

  private void checks() {
    var checks = determination.checks();
    if (checks.isEmpty()) {
      return;
    }
    prose.heading("To check; none of it changes the tier");
    checks.forEach(
        check ->
            prose.point(
                1,
                check.message()
                    + "  ["
                    + check.provision().citation(determination.edition()).act()
                    + "]"));
  }

  private void change() {
    prose.heading(
        "What would change this, and by which clause: tierline path, with the same file.");
  }

  private void notice() {
    prose.heading(Notices.INDEPENDENCE + " " + Notices.NOT_ADVICE);
  }

  private static String sentence(String text) {
    return Character.toUpperCase(text.charAt(0))
        + text.substring(1)
        + (text.endsWith(".") ? "" : ".");
  }
}
