package org.tierline.exchange.record;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.tierline.record.PresidentialAction.Clause;

/**
 * The clauses and programmes that the compiler's note on a determination names, taken out of its
 * parts between semicolons.
 *
 * @param named the clauses that restrict the government
 * @param waived the clauses that are waived, wholly or for the programmes
 * @param programmes what the waiver allows; empty for all or where not seen
 */
record DeterminationDetail(Set<Clause> named, Set<Clause> waived, List<String> programmes) {
  private static final Pattern CLAUSE =
      Pattern.compile("\\(d\\)\\(1\\)\\((?:A\\)(\\(i\\)-\\(ii\\)|\\(ii\\)|\\(i\\))?|B\\))");
  private static final String EXCHANGES = "educational and cultural exchange funding";

  static DeterminationDetail parse(String detail) {
    var named = EnumSet.noneOf(Clause.class);
    var waived = EnumSet.noneOf(Clause.class);
    var programmes = new ArrayList<String>();
    for (var part : detail.split("; ", -1)) {
      if (part.startsWith("clause ")
          || part.startsWith("clauses ")
          || part.startsWith("(d)(1)(B): ")
          || part.contains("(clause (d)(1)")) {
        named.addAll(clauses(part));
      } else if (part.startsWith("MDB: vote against")) {
        named.add(Clause.B);
      } else if (part.startsWith("(d)(1)(B) waived")) {
        waived.add(Clause.B);
      } else if (part.startsWith("(d)(4)") || part.startsWith("full waiver")) {
        waived.addAll(clauses(part));
        if (part.startsWith("(d)(4) waiver")) {
          waived.addAll(assistance(named));
        }
        addProgrammes(part, programmes);
      } else if (part.startsWith("allowed: ")) {
        waived.addAll(assistance(named));
        addAll(part.substring("allowed: ".length()), programmes);
      } else if (part.startsWith(EXCHANGES)
          || part.equals("exchange funding exempted")
          || part.startsWith("partial waiver for " + EXCHANGES)) {
        programmes.add(EXCHANGES);
      } else if (part.equals("Global Health Programs exempted")) {
        programmes.add("GHP");
      }
    }
    return new DeterminationDetail(named, waived, List.copyOf(programmes));
  }

  private static void addProgrammes(String part, List<String> programmes) {
    int from = part.indexOf(" waived for ");
    if (from >= 0) {
      addAll(part.substring(from + " waived for ".length()), programmes);
    } else if (part.startsWith("(d)(4): " + EXCHANGES)) {
      programmes.add(EXCHANGES);
    }
  }

  private static void addAll(String list, List<String> programmes) {
    programmes.addAll(List.of(list.split(", ", -1)));
  }

  private static Set<Clause> assistance(Set<Clause> clauses) {
    var assistance = EnumSet.noneOf(Clause.class);
    assistance.addAll(clauses);
    assistance.remove(Clause.B);
    return assistance;
  }

  private static Set<Clause> clauses(String part) {
    var clauses = EnumSet.noneOf(Clause.class);
    var matcher = CLAUSE.matcher(part);
    while (matcher.find()) {
      if (matcher.group().endsWith("(B)")) {
        clauses.add(Clause.B);
        continue;
      }
      var limb = matcher.group(1);
      if (limb == null || limb.startsWith("(i)")) {
        clauses.add(Clause.A_I);
      }
      if (limb == null || limb.endsWith("(ii)")) {
        clauses.add(Clause.A_II);
      }
    }
    return clauses;
  }
}
