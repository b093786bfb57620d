package org.tierline.exchange.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.tierline.law.consequence.DeterminationWindow;
import org.tierline.law.statute.Provision;
import org.tierline.record.Coverage;
import org.tierline.record.PresidentialAction;
import org.tierline.record.PresidentialAction.Text;
import org.tierline.record.history.RestrictionSheet;

/** What Tier 3 of an edition brings, in sentences. */
public final class Restrictions {
  private Restrictions() {}

  /** What the law owes, when its determination is due, and how much of it is held. */
  public static List<String> sentences(RestrictionSheet sheet) {
    var sentences = new ArrayList<String>();
    sentences.add(
        "Owed unless waived: no nonhumanitarian, nontrade-related aid (or, to a government without"
            + " any, no funding of officials' exchanges), and a vote against loans: "
            + Provision.TVPA_110_D_1_A_I.citation(sheet.edition()).act()
            + ", (ii) and (B).");
    sentences.add(window(sheet));
    sentences.add(held(sheet));
    return sentences;
  }

  private static String window(RestrictionSheet sheet) {
    if (sheet.window().isEmpty()) {
      return "The determination is due 45 to 90 days after the release, whose day isn't held.";
    }
    DeterminationWindow window = sheet.window().get();
    String owed =
        "The President's determination is owed from "
            + window.opens()
            + " to "
            + window.closes()
            + ", 45 to 90 days after the release ("
            + Provision.TVPA_110_C.citation(sheet.edition()).act()
            + "). ";
    if (sheet.signed().isEmpty()) {
      return owed + "None is held.";
    }
    String number = sheet.number().isEmpty() ? "It" : "No. " + sheet.number();
    return owed
        + number
        + " is of "
        + sheet.signed().get()
        + ", "
        + sheet.days().orElse(0)
        + " days after"
        + sheet
            .timeliness()
            .map(timeliness -> ": " + timeliness.name().toLowerCase(Locale.ROOT))
            .orElse("")
        + ".";
  }

  private static String held(RestrictionSheet sheet) {
    String of = sheet.held() + " of " + sheet.rows().size() + " on Tier 3";
    boolean reported =
        sheet.held() > 0
            && sheet.rows().stream()
                .flatMap(row -> row.action().stream())
                .map(PresidentialAction::text)
                .allMatch(text -> text == Text.REPORTED);
    return "Held for "
        + of
        + (reported ? ", as reported by others; the original was not seen" : "")
        + (sheet.coverage() == Coverage.State.COMPLETE
            ? "."
            : ". \"Not held\" doesn't mean that nothing was signed.");
  }
}
