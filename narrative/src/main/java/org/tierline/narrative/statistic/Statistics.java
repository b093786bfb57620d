package org.tierline.narrative.statistic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tierline.narrative.statistic.Statistic.Exploitation;
import org.tierline.narrative.statistic.Statistic.Period;
import org.tierline.narrative.statistic.Statistic.What;
import org.tierline.narrative.text.ReadableText;
import org.tierline.narrative.text.Span;
import org.tierline.narrative.text.Words;

/** Finds the numbers that a narrative reports. */
public final class Statistics {
  /** How far behind a sum its parts are looked for. */
  private static final int PARTS = 14;

  private Statistics() {}

  /**
   * The numbers of a narrative, in its order.
   *
   * @param start where the narrative's words begin in the readable text
   * @param end where they end
   */
  public static List<Statistic> of(ReadableText readable, int start, int end) {
    return of(readable, Words.of(readable.text(), start, end));
  }

  /**
   * The numbers that words report, in their order.
   *
   * @param words those of the narrative in the readable text
   */
  public static List<Statistic> of(ReadableText readable, Words words) {
    var reading = new Reading(words);
    var reader = new SentenceReader(reading);
    for (int i = 0; i < words.sentenceCount(); i++) {
      reader.read(words.sentenceStart(i), words.sentenceEnd(i));
    }
    List<Draft> drafts = reader.drafts();
    sums(drafts);
    currency(drafts);
    drafts.sort(Comparator.comparingInt(draft -> draft.start));
    new Officials(reading).mark(drafts);
    var statistics = new ArrayList<Statistic>(drafts.size());
    for (Draft draft : drafts) {
      statistics.add(
          new Statistic(
              span(readable, words, draft),
              draft.what,
              draft.number,
              draft.unit,
              draft.exploitation,
              draft.period,
              draft.officials,
              Optional.ofNullable(draft.earlier).map(each -> span(readable, words, each))));
    }
    return statistics;
  }

  private static Span span(ReadableText readable, Words words, Draft draft) {
    return readable.span(words.start(draft.start), words.end(draft.end - 1));
  }

  /** A sum whose currency isn't told is in that which the text mostly uses. */
  private static void currency(List<Draft> drafts) {
    var counts = new HashMap<String, Integer>();
    for (Draft draft : drafts) {
      if (draft.what == What.FUNDS && !draft.unit.isEmpty()) {
        counts.merge(draft.unit, 1, Integer::sum);
      }
    }
    String mostly =
        counts.entrySet().stream()
            .max(
                Map.Entry.<String, Integer>comparingByValue()
                    .thenComparing(Map.Entry.comparingByKey()))
            .map(Map.Entry::getKey)
            .orElse("");
    for (Draft draft : drafts) {
      if (draft.what == What.FUNDS && draft.unit.isEmpty()) {
        draft.unit = mostly;
      }
    }
  }

  /** A sum whose parts are of sex and of labour is of both. */
  private static void sums(List<Draft> drafts) {
    for (int i = 0; i < drafts.size(); i++) {
      Draft sum = drafts.get(i);
      boolean counted = sum.number.filter(number -> number.signum() > 0).isPresent();
      if (sum.part || !counted || sum.exploitation != Exploitation.UNSTATED) {
        continue;
      }
      boolean sex = false;
      boolean labour = false;
      for (int j = i + 1; j < drafts.size() && j < i + PARTS; j++) {
        Draft draft = drafts.get(j);
        boolean part = draft.part && draft.what == sum.what && draft.period == sum.period;
        if (part) {
          sex |= draft.exploitation == Exploitation.SEX;
          labour |= draft.exploitation == Exploitation.LABOUR;
        } else if (!draft.part && !isBeside(draft, sum)) {
          break;
        }
      }
      if (sex && labour) {
        sum.exploitation = Exploitation.BOTH;
      }
    }
  }

  /** Whether a figure may stand between a sum and its parts: an earlier one, or in another unit. */
  private static boolean isBeside(Draft draft, Draft sum) {
    boolean earlier = draft.period != Period.CURRENT && sum.period == Period.CURRENT;
    boolean together = draft.start == sum.start;
    return earlier || together || (draft.what == sum.what && !draft.unit.equals(sum.unit));
  }
}
