package org.tierline.narrative.statistic;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tierline.narrative.statistic.Statistic.What;

/** The words by which narratives report numbers. */
final class Vocabulary {
  /** A word that has no part in reporting numbers. */
  static final Entry NONE = new Entry(0, Optional.empty());

  /**
   * What a word does.
   *
   * @param marks the bits of its marks
   * @param what what was done, if it names that
   */
  record Entry(long marks, Optional<What> what) {}

  private static final Map<String, Entry> ENTRIES = entries();

  private Vocabulary() {}

  private static Map<String, Entry> entries() {
    var table = new VocabularyTable();
    DeedWords.addTo(table);
    OtherWords.addTo(table);
    return table.entries();
  }

  /** What a word in lower case does. */
  static Entry entry(String word) {
    return ENTRIES.getOrDefault(word, NONE);
  }

  /** The words of a list that blanks part. */
  static List<String> parted(String list) {
    return list.isBlank() ? List.of() : List.of(list.strip().split("\\s+", -1));
  }
}
