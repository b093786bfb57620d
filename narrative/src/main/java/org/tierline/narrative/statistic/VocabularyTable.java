package org.tierline.narrative.statistic;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tierline.narrative.statistic.Statistic.What;
import org.tierline.narrative.statistic.Vocabulary.Entry;

/** A vocabulary while it is made: words are added with their marks, which add up. */
final class VocabularyTable {
  private final Map<String, Entry> entries = new HashMap<>();

  /** What was added so far. */
  Map<String, Entry> entries() {
    return Map.copyOf(entries);
  }

  /** Words that blanks part. */
  void add(String words, Mark... marks) {
    for (String word : Vocabulary.parted(words)) {
      Entry known = entries.getOrDefault(word, Vocabulary.NONE);
      long all = known.marks();
      for (Mark mark : marks) {
        all |= mark.bit();
      }
      entries.put(word, new Entry(all, known.what()));
    }
  }

  /** Words that say what was done. */
  void add(What what, String words, Mark... marks) {
    add(words, marks);
    for (String word : Vocabulary.parted(words)) {
      Entry known = entries.getOrDefault(word, Vocabulary.NONE);
      entries.put(word, new Entry(known.marks(), Optional.of(what)));
    }
  }

  /** Verbs in their four forms: base, third person, past, gerund. */
  void verbs(What what, String lines) {
    for (String line : lines.lines().toList()) {
      List<String> forms = Vocabulary.parted(line);
      add(what, line, Mark.DEED);
      add(forms.get(0), Mark.BASE);
      add(forms.get(3), Mark.GERUND);
    }
  }

  /** Nouns, alone and in the plural. */
  void matters(What what, String one, String many) {
    if (!one.isEmpty()) {
      add(what, one, Mark.MATTER);
    }
    add(what, many, Mark.MATTER, Mark.PLURAL);
  }
}
