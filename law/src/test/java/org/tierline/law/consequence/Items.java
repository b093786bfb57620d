package org.tierline.law.consequence;

import java.util.HashMap;
import java.util.Map;
import org.tierline.law.Answer;
import org.tierline.law.consequence.AidItem.Authority;
import org.tierline.law.consequence.AidItem.Channel;
import org.tierline.law.consequence.AidItem.Implementer;
import org.tierline.law.consequence.AidItem.Kind;

/** Items of aid for the tests, built from the answers that matter to one. */
final class Items {
  private Items() {}

  static AidItem bilateral(String authority, String kind, String to, boolean narcotics) {
    var known = new HashMap<String, Object>();
    known.put("channel", Channel.BILATERAL);
    known.put("authority", Authority.valueOf(authority));
    known.put("kind", Kind.valueOf(kind));
    known.put("implementer", Implementer.valueOf(to));
    known.put("narcoticsAfterNotice", narcotics);
    return unknownBut(known);
  }

  static Map<String, Object> with(String question, Object answer) {
    return Map.of(question, answer);
  }

  /** All questions unknown but those given. */
  static AidItem unknownBut(Map<String, Object> known) {
    return new AidItem(
        answer(known, "channel", Channel.class),
        answer(known, "authority", Authority.class),
        answer(known, "kind", Kind.class),
        answer(known, "programme", String.class),
        answer(known, "implementer", Implementer.class),
        answer(known, "narcoticsAfterNotice", Boolean.class),
        answer(known, "institution", Institution.class),
        answer(known, "basicNeedsOutsideGovernment", Boolean.class),
        answer(known, "harmsVulnerable", Boolean.class));
  }

  private static <T> Answer<T> answer(Map<String, Object> known, String question, Class<T> type) {
    var value = known.get(question);
    return value == null ? Answer.unknown() : Answer.of(type.cast(value));
  }
}
