package org.tierline.narrative.claim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.tierline.narrative.text.Span;
import org.tierline.record.PublicRecord;

/** One text on its way to claims, sentence by sentence. For one thread and one text. */
final class TextReading {
  /** A list of all governments is shorter. */
  private static final int MOST_TOKENS = 1000;

  /** Between the year and the report in "the 2019 U.S. Department of State Trafficking in ...". */
  private static final int YEAR_TO_REPORT = 6;

  private static final int LEADING_SENTENCES = 2;

  /** Words that only a text on what the President determined has. */
  private static final Set<String> OF_DETERMINATION =
      Set.of("determination", "memorandum", "fiscal");

  private final Tokens tokens;
  private final Tongue tongue;
  private final Editions editions;
  private final List<Mark> marks;
  private final Map<Statement, Claim> claims = new LinkedHashMap<>();
  private final Map<Statement, Integer> sureness = new HashMap<>();
  private final Discourse discourse = new Discourse();
  private final boolean onDetermination;

  /** The edition that the first sentences name, which is what the text is on. */
  private OptionalInt lead = OptionalInt.empty();

  private int sentences;

  TextReading(
      PublicRecord record,
      Vocabulary vocabulary,
      Tongue tongue,
      String text,
      Optional<LocalDate> published) {
    this.tokens = Tokens.of(text);
    this.tongue = tongue;
    this.editions = new Editions(record, published);
    this.marks = vocabulary.marks(tokens);
    this.onDetermination = speaksOfDetermination();
  }

  private boolean speaksOfDetermination() {
    for (int i = 0; i < tokens.size(); i++) {
      if (OF_DETERMINATION.contains(tokens.word(i))) {
        return true;
      }
    }
    return false;
  }

  List<Claim> claims() {
    var determination = new DeterminationReading(tokens, marks, this);
    if (determination.isDetermination()) {
      determination.read();
    } else {
      readSentences();
    }
    dropContradicted();
    var found = new ArrayList<>(claims.values());
    found.sort(Comparator.comparingInt(claim -> claim.place().start()));
    return List.copyOf(found);
  }

  private void readSentences() {
    OptionalInt named = reportYear(marks);
    int next = 0;
    for (Span sentence : tokens.sentences(MOST_TOKENS)) {
      int from = next;
      while (next < marks.size() && marks.get(next).first() < sentence.end()) {
        next++;
      }
      if (next > from) {
        List<Mark> within = marks.subList(from, next);
        OptionalInt edition = edition(within, named);
        new SentenceReading(this, new Sentence(tokens, tongue, sentence, within, edition)).read();
      }
    }
  }

  /** The edition that a sentence is about: its own, that of the text, or the last one out. */
  private OptionalInt edition(List<Mark> sentence, OptionalInt named) {
    OptionalInt own = reportYear(sentence);
    if (own.isPresent() && sentences < LEADING_SENTENCES && lead.isEmpty()) {
      lead = own;
    }
    sentences++;
    if (own.isPresent()) {
      return own;
    }
    if (lead.isPresent()) {
      return lead;
    }
    return editions.standing().isPresent() ? editions.standing() : named;
  }

  /**
   * Where a text seems to say two tiers, or two ways, of one government in one edition, and one is
   * said of it by name and the other only of what a pronoun may stand for, keeps the first.
   */
  private void dropContradicted() {
    var best = new HashMap<List<Object>, Integer>();
    sureness.forEach((statement, sure) -> best.merge(about(statement), sure, Math::max));
    sureness.forEach(
        (statement, sure) -> {
          if (sure < best.getOrDefault(about(statement), sure)) {
            claims.remove(statement);
          }
        });
  }

  /** What a statement answers; what answers the same and isn't equal contradicts it. */
  private static List<Object> about(Statement statement) {
    return switch (statement) {
      case Statement.OnTier on -> List.of("tier", on.country(), on.edition());
      case Statement.Moved moved -> List.of("move", moved.country(), moved.edition());
      default -> List.of(statement);
    };
  }

  Tongue tongue() {
    return tongue;
  }

  Tokens tokens() {
    return tokens;
  }

  Editions editions() {
    return editions;
  }

  Discourse discourse() {
    return discourse;
  }

  /** Whether the text is on what the President determined. */
  boolean isOnDetermination() {
    return onDetermination;
  }

  /** The edition that a sentence names: "the 2019 report", "the report for 2019". */
  OptionalInt reportYear(List<Mark> all) {
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i).sign() == Sign.YEAR && isOfReport(all, i)) {
        return OptionalInt.of(all.get(i).number());
      }
    }
    return OptionalInt.empty();
  }

  /** Whether a year names the report. */
  boolean isOfReport(List<Mark> all, int index) {
    Mark year = all.get(index);
    if (index > 0
        && all.get(index - 1).is(Sign.SINCE, Sign.FROM, Sign.BETWEEN, Sign.UNTIL)
        && year.first() - all.get(index - 1).last() == 1) {
      return false; // "since 2009 the report"
    }
    for (int j = index + 1;
        j < all.size() && all.get(j).first() - year.last() <= YEAR_TO_REPORT;
        j++) {
      Mark next = all.get(j);
      if (next.sign() == Sign.REPORT) {
        return !tokens.hasAny(year.last() + 1, next.first(), ",", ";", ":");
      }
      if (!next.is(Sign.COUNTRY, Sign.NOTHING, Sign.AND)) {
        break;
      }
    }
    if (index > 0 && all.get(index - 1).sign() == Sign.REPORT) {
      Mark before = all.get(index - 1);
      int gap = year.first() - before.last() - 1;
      boolean first = tokens.is(before.first() - 1, "first");
      return gap <= 2
          && !first
          && !tokens.is(year.first() - 1, "since")
          && !tokens.hasAny(before.last() + 1, year.first(), ",", ";", ":");
    }
    return false;
  }

  /**
   * Takes a claim of which it is more or less sure whom it is about.
   *
   * @param sure the higher, the surer
   */
  void add(Statement statement, Span clause, List<Mark> words, int sure) {
    sureness.merge(statement, sure, Math::max);
    add(statement, clause, words);
  }

  /** Takes a claim; one that was made before is the same claim. */
  void add(Statement statement, Span clause, List<Mark> words) {
    Span place = tokens.span(clause.start(), clause.end() - 1);
    claims.putIfAbsent(
        statement,
        new Claim(
            statement,
            place,
            words.stream()
                .map(mark -> tokens.span(mark.first(), mark.last()))
                .distinct()
                .sorted(Comparator.comparingInt(Span::start))
                .toList()));
  }
}
