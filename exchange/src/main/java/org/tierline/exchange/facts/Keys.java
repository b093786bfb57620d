package org.tierline.exchange.facts;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tierline.law.facts.Question;
import org.tierline.law.facts.Questions;

/** Every key that a facts file may have, and which of them stand below another. */
final class Keys {
  static final String BASIS = "basis";

  /** Keys of the file itself that are no question. */
  static final List<String> HEADER =
      List.of("edition", "iso3", "grade", "sources", "release", "period", "recommendations");

  static final List<String> AFTERMATH = List.of("reassessment", "determination", "cspa");

  /** Numbers that decide nothing and are kept as context. */
  static final List<String> FIGURES =
      List.of(
          "indicia.PROSECUTE.investigations",
          "indicia.PROSECUTE.prosecutions",
          "indicia.PROSECUTE.convictions",
          "indicia.OFFICIALS.investigations",
          "indicia.OFFICIALS.prosecutions",
          "indicia.OFFICIALS.convictions",
          "indicia.PROTECT.victimsIdentified",
          "indicia.PROTECT.victimsAssisted");

  private static final Map<String, Set<String>> BELOW = below();

  private Keys() {}

  private static Map<String, Set<String>> below() {
    var all = new ArrayList<>(HEADER);
    for (Question<?> question : Questions.all()) {
      all.add(question.key());
    }
    all.addAll(FIGURES);
    all.addAll(AFTERMATH);
    var below = new LinkedHashMap<String, Set<String>>();
    for (String key : all) {
      String path = "";
      for (String part : key.split("\\.", -1)) {
        below.computeIfAbsent(path, _ -> new LinkedHashSet<>()).add(part);
        path = path.isEmpty() ? part : path + "." + part;
      }
    }
    below.values().forEach(keys -> keys.add(BASIS));
    return below;
  }

  /** The keys that may stand below a path; none if it is no mapping. */
  static Collection<String> below(String path) {
    return BELOW.getOrDefault(path, Set.of());
  }

  /** Whether keys may stand below a path. */
  static boolean isGroup(String path) {
    return BELOW.containsKey(path);
  }
}
