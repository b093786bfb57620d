package org.tierline.narrative.claim;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.tierline.narrative.claim.Statement.Determined;
import org.tierline.narrative.text.Span;

/**
 * Reads a presidential determination, which is written in the same formulas year by year: who gets
 * no assistance, and for whom that is waived wholly or in part.
 */
final class DeterminationReading {
  private static final int MOST_TOKENS = 1000;

  private final Tokens tokens;
  private final List<Mark> marks;
  private final TextReading reading;
  private final Map<String, Found> found = new LinkedHashMap<>();

  private record Found(Determined determined, Span sentence, Mark mark) {}

  DeterminationReading(Tokens tokens, List<Mark> marks, TextReading reading) {
    this.tokens = tokens;
    this.marks = marks;
    this.reading = reading;
  }

  /** Adds what is determined. */
  void read() {
    OptionalInt edition = edition();
    int next = 0;
    for (Span sentence : tokens.sentences(MOST_TOKENS)) {
      int from = next;
      while (next < marks.size() && marks.get(next).first() < sentence.end()) {
        next++;
      }
      paragraphs(sentence, marks.subList(from, next));
    }
    found.forEach(
        (country, each) ->
            reading.add(
                new Statement.Determination(country, edition, each.determined()),
                each.sentence(),
                List.of(each.mark())));
  }

  /** Whether the text is one. */
  boolean isDetermination() {
    int formulas = 0;
    for (int i = 0; i + 4 < tokens.size(); i++) {
      if (tokens.is(i, "section")
          && tokens.is(i + 1, "110")
          && tokens.is(i + 2, "(")
          && tokens.is(i + 3, "d")) {
        formulas++;
      }
    }
    return formulas >= 2;
  }

  /** The edition before the fiscal year named. */
  private OptionalInt edition() {
    for (Mark mark : marks) {
      int at = mark.first();
      if (mark.sign() == Sign.YEAR
          && (tokens.is(at - 1, "fy")
              || (tokens.is(at - 1, "year") && tokens.is(at - 2, "fiscal"))
              || (tokens.is(at - 1, ")") && tokens.is(at - 2, "fy")))) {
        return OptionalInt.of(mark.number() - 1);
      }
    }
    return OptionalInt.empty();
  }

  private void paragraphs(Span sentence, List<Mark> all) {
    int from = sentence.start();
    for (int i = sentence.start(); i < sentence.end(); i++) {
      if (tokens.is(i, ";") || i + 1 == sentence.end()) {
        paragraph(new Span(from, i + 1), all);
        from = i + 1;
      }
    }
  }

  private void paragraph(Span place, List<Mark> all) {
    boolean notProvide = has(place, "not", "provide");
    boolean waives = has(place, "110", "(", "d", ")", "(", "4");
    boolean partial = has(place, "partial", "waiver");
    boolean whole = has(place, "all", "programs") || has(place, "all", "assistance");
    for (Mark mark : governments(place, all)) {
      if (waives) {
        put(mark, whole && !partial ? Determined.WAIVED : Determined.PARTLY_WAIVED, place);
      } else if (notProvide) {
        put(mark, Determined.RESTRICTED, place);
      }
    }
  }

  /** A waiver goes before the restriction that it lifts, the whole before a part. */
  private void put(Mark mark, Determined determined, Span place) {
    Found before = found.get(mark.value());
    if (before == null || before.determined() == Determined.RESTRICTED) {
      found.put(mark.value(), new Found(determined, place, mark));
    }
  }

  private List<Mark> governments(Span place, List<Mark> all) {
    var governments = new ArrayList<Mark>();
    for (Mark mark : all) {
      boolean inside = mark.first() >= place.start() && mark.last() < place.end();
      if (inside
          && mark.sign() == Sign.COUNTRY
          && !mark.weak()
          && !mark.value().equals("USA")
          && !tokens.is(mark.first() - 1, "the", "of", "region")) {
        governments.add(mark);
      }
    }
    return governments;
  }

  private boolean has(Span place, String... words) {
    for (int i = place.start(); i + words.length <= place.end(); i++) {
      boolean all = true;
      for (int j = 0; j < words.length && all; j++) {
        all = tokens.is(i + j, words[j]);
      }
      if (all) {
        return true;
      }
    }
    return false;
  }
}
