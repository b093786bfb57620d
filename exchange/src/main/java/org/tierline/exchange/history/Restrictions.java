package org.tierline.exchange.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tierline.law.consequence.DeterminationWindow;
import org.tierline.law.consequence.Timeliness;
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
    sentences.add(owed(sheet.edition()));
    sentences.add(
        window(
            sheet.edition(), sheet.window(), sheet.signed(), sheet.number(), sheet.timeliness()));
    sentences.add(held(sheet));
    return sentences;
  }

  /** What the law attaches to Tier 3 of an edition unless it is waived, in a sentence. */
  public static String owed(int edition) {
    return "Owed unless waived: no nonhumanitarian, nontrade-related aid (or, to a government"
        + " without any, no funding of officials' exchanges), and a vote against loans: "
        + Provision.TVPA_110_D_1_A_I.citation(edition).act()
        + ", (ii) and (B).";
  }

  /**
   * When the determination on an edition is owed, and how the one held stands to that.
   *
   * @param window empty where the day of release isn't held
   * @param signed empty where no determination is held
   * @param number empty text where none is known
   */
  public static String window(
      int edition,
      Optional<DeterminationWindow> window,
      Optional<LocalDate> signed,
      String number,
      Optional<Timeliness> timeliness) {
    if (window.isEmpty()) {
      return "The determination is due 45 to 90 days after the release, whose day isn't held.";
    }
    DeterminationWindow days = window.get();
    String owed =
        "The President's determination is owed from "
            + days.opens()
            + " to "
            + days.closes()
            + ", 45 to 90 days after the release ("
            + Provision.TVPA_110_C.citation(edition).act()
            + "). ";
    if (signed.isEmpty()) {
      return owed + "None is held.";
    }
    return owed
        + (number.isEmpty() ? "It" : "No. " + number)
        + " is of "
        + signed.get()
        + ", "
        + days.days(signed.get())
        + " days after"
        + timeliness.map(how -> ": " + how.name().toLowerCase(Locale.ROOT)).orElse("")
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
