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
import org.tierline.narrative.claim.Statement.Direction;
import org.tierline.narrative.text.Span;
import org.tierline.record.PublicRecord;

/** One text on its way to claims, sentence by sentence. For one thread and one text. */
final class TextReading {
  /** A list of all governments is shorter. */
  private static final int MOST_TOKENS = 1000;

  /** Of a government that is named. */
  private static final int SURE = 3;

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
  private final TextEdition edition;

  TextReading(
      PublicRecord record,
      Vocabulary vocabulary,
      Tongue tongue,
      String text,
      Optional<LocalDate> published) {
    this.tokens = Tokens.of(text);
    this.tongue = tongue;
    List<Mark> found = vocabulary.marks(tokens);
    this.marks = tongue == Tongue.ENGLISH ? ShortNames.added(tokens, found) : found;
    this.editions = new Editions(record, new Dateline(record, tokens, marks).of(published));
    this.onDetermination = speaksOfDetermination();
    this.edition = new TextEdition(tokens, editions, marks);
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
    endRows();
    var plainness = new Plainness(tokens, marks, claims.values());
    return claims.values().stream()
        .map(claim -> claim.plainIf(plainness.isPlain(claim)))
        .sorted(Comparator.comparingInt(claim -> claim.place().start()))
        .toList();
  }

  private void readSentences() {
    var headings = new Headings(tokens);
    var tables = new Tables(tokens);
    List<Part> parts = parts();
    Optional<Heading> heading = Optional.empty();
    int i = 0;
    while (i < parts.size()) {
      Part part = parts.get(i);
      OptionalInt about = edition.of(part.marks());
      int rows = readTable(tables, parts, i, about);
      i += Math.max(1, rows);
      if (rows > 0) {
        continue;
      }
      boolean names = headings.isNames(part.sentence(), part.marks());
      if (names && heading.isPresent()) {
        addListed(part, heading.get(), about);
        continue;
      }
      heading = Optional.empty();
      if (i < parts.size() && headings.isNames(parts.get(i).sentence(), parts.get(i).marks())) {
        heading = headings.of(part.sentence(), part.marks());
      }
      if (heading.isEmpty() || heading.get().saysMore()) {
        new SentenceReading(
                this, new Sentence(tokens, tongue, part.sentence(), part.marks(), about))
            .read();
      }
    }
  }

  /** Reads the table that a sentence begins; gives how many sentences it is made of. */
  private int readTable(Tables tables, List<Part> parts, int first, OptionalInt about) {
    Optional<Tables.Table> table = tables.take(parts.get(first).sentence().start());
    if (table.isEmpty()) {
      return 0;
    }
    int end = first;
    while (end < parts.size() && parts.get(end).sentence().start() < table.get().tokens().end()) {
      end++;
    }
    List<Mark> inside =
        parts.subList(first, end).stream().flatMap(part -> part.marks().stream()).toList();
    return new TableReading(this, table.get(), inside, about).read() ? end - first : 0;
  }

  /** A sentence and what was found in it. */
  private record Part(Span sentence, List<Mark> marks) {}

  /** The sentences in which anything was found. */
  private List<Part> parts() {
    var parts = new ArrayList<Part>();
    int next = 0;
    for (Span sentence : tokens.sentences(MOST_TOKENS)) {
      int from = next;
      while (next < marks.size() && marks.get(next).first() < sentence.end()) {
        next++;
      }
      if (next > from) {
        parts.add(new Part(sentence, marks.subList(from, next)));
      }
    }
    return parts;
  }

  /** Adds what a heading says of the governments that a line names under it. */
  private void addListed(Part part, Heading heading, OptionalInt about) {
    for (Mark mark : part.marks()) {
      if (mark.sign() == Sign.COUNTRY) {
        for (Statement statement : heading.statements(mark.value(), about)) {
          add(statement, part.sentence(), List.of(mark), SURE);
        }
      }
    }
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

  /**
   * "It was on the watch list for two years", where the text says that it has left it now: ends the
   * row an edition before.
   */
  private void endRows() {
    for (Claim claim : List.copyOf(claims.values())) {
      if (claim.statement() instanceof Statement.InARow row && isLeft(row)) {
        claims.remove(row);
        claims.remove(new Statement.OnTier(row.country(), row.edition(), row.tier()));
        var ended =
            new Statement.InARow(
                row.country(),
                Editions.shift(row.edition(), -1),
                row.tier(),
                row.length(),
                row.since());
        claims.putIfAbsent(ended, new Claim(ended, claim.place(), claim.words()));
      }
    }
  }

  /** Whether a text says that a government moved to another tier in the edition of a row. */
  private boolean isLeft(Statement.InARow row) {
    boolean moved =
        claims.containsKey(new Statement.Moved(row.country(), row.edition(), Direction.UP))
            || claims.containsKey(
                new Statement.Moved(row.country(), row.edition(), Direction.DOWN));
    return moved
        && row.length().orElse(2) > 1
        && claims.keySet().stream()
            .anyMatch(
                each ->
                    each instanceof Statement.OnTier on
                        && on.country().equals(row.country())
                        && on.edition().equals(row.edition())
                        && on.tier() != row.tier());
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

  TextEdition edition() {
    return edition;
  }

  Discourse discourse() {
    return discourse;
  }

  /** Whether the text is on what the President determined. */
  boolean isOnDetermination() {
    return onDetermination;
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
