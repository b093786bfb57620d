package org.tierline.narrative.statistic;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Numbers in words. */
final class Numbers {
  private static final List<String> SMALL =
      List.of(
          """
          zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen
          fifteen sixteen seventeen eighteen nineteen
          """
              .strip()
              .split("\\s+", -1));

  private static final List<String> TENS =
      List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");

  private static final Map<String, BigDecimal> NUMBERS = numbers();

  private static final Map<String, BigDecimal> SCALES =
      Map.of(
          "hundred", BigDecimal.valueOf(100),
          "thousand", BigDecimal.valueOf(1_000),
          "million", BigDecimal.valueOf(1_000_000),
          "billion", BigDecimal.valueOf(1_000_000_000),
          "trillion", BigDecimal.valueOf(1_000_000_000_000L));

  private Numbers() {}

  private static Map<String, BigDecimal> numbers() {
    var numbers = new HashMap<String, BigDecimal>();
    for (int i = 0; i < SMALL.size(); i++) {
      numbers.put(SMALL.get(i), BigDecimal.valueOf(i));
    }
    for (int ten = 0; ten < TENS.size(); ten++) {
      numbers.put(TENS.get(ten), BigDecimal.valueOf(10L * (ten + 2)));
      for (int one = 1; one < 10; one++) {
        numbers.put(
            TENS.get(ten) + "-" + SMALL.get(one), BigDecimal.valueOf(10L * (ten + 2) + one));
      }
    }
    numbers.put("no", BigDecimal.ZERO);
    numbers.put("none", BigDecimal.ZERO);
    return numbers;
  }

  /** All of them, parted by blanks. */
  static String words() {
    return String.join(" ", NUMBERS.keySet());
  }

  /** The value of a word; null if it is no number. */
  static @Nullable BigDecimal of(String word) {
    return NUMBERS.get(word);
  }

  /** What a word multiplies the number before it by; null if it doesn't. */
  static @Nullable BigDecimal scale(String word) {
    return SCALES.get(word);
  }
}
