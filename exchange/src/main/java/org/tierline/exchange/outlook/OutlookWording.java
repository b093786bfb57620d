package org.tierline.exchange.outlook;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.tierline.exchange.determination.Words;
import org.tierline.exchange.history.Wording;
import org.tierline.law.duty.Duty;
import org.tierline.law.statute.Provision;
import org.tierline.law.watchlist.Clock.Opening;
import org.tierline.record.Country;
import org.tierline.record.outlook.Alternative;
import org.tierline.record.outlook.HeldDuties.Owed;
import org.tierline.record.outlook.Outlook;

/** How an outlook is put in words, the same in text and on pages. */
public final class OutlookWording {
  private static final int FEW = 6;

  private OutlookWording() {}

  /** What it is and what it rests on, in sentences. */
  public static List<String> basis(Outlook outlook) {
    var sentences = new ArrayList<String>();
    sentences.add(
        "Conditional: what the law as encoded lets the "
            + outlook.edition()
            + " edition be, whatever the findings will say. It is no forecast.");
    sentences.add(
        "Reading: State's practice. Years on the Tier 2 Watch List count, and the run before the"
            + " latest Tier 3 arms (F). Where another reading or a doubtful cell gives another"
            + " answer, both are shown.");
    sentences.add(
        "Law after January 2023 not fully checked."
            + (outlook.needsLegalReview() ? " " + Wording.NEEDS_LEGAL_REVIEW : ""));
    return sentences;
  }

  /** What the edition to come can be for a government, what it can't, and what it takes. */
  public static String next(Outlook outlook, Outlook.Row row) {
    if (row.clock().isUnsettled()) {
      return Wording.sentence(Wording.next(row.clock().next()));
    }
    int edition = outlook.edition();
    String limit = cited(Provision.TVPA_110_B_2_D_I, edition);
    return switch (row.opening()) {
      case NO_LIST -> "Tier 1, 2 or 3 by the findings; there is no watch list.";
      case OPEN ->
          "Any tier by the findings. "
              + (row.yearsLeft() == Integer.MAX_VALUE
                  ? "The watch list has no limit of years."
                  : years(row.yearsLeft(), "on the watch list by itself")
                      + (row.waiversLeft() > 0
                          ? ", then " + years(row.waiversLeft(), "under a waiver")
                          : ", then no waiver")
                      + " ("
                      + limit
                      + ").");
      case WAIVER_ONLY ->
          "Tier 1, 2 or 3 by the findings; the watch list only under a waiver ("
              + cited(Provision.TVPA_110_B_2_D_II, edition)
              + "): a written plan, that would be significant efforts if carried out, with enough"
              + " resources, told to the committees by "
              + dueOf(outlook)
              + ". Else a watch-list finding means Tier 3.";
      case CLOSED_BY_LIMIT ->
          "Tier 1 or 2 by the findings, else Tier 3: the watch list is closed, years and waivers are"
              + " used up ("
              + limit
              + ").";
      case CLOSED_BY_F ->
          "Tier 1 or 2 by the findings, else Tier 3: the one year after a waived run that ended in"
              + " Tier 3 is used up ("
              + cited(Provision.TVPA_110_B_2_F, edition)
              + "), and no waiver helps.";
    };
  }

  private static String dueOf(Outlook outlook) {
    return outlook.duties().stream()
        .map(Owed::duty)
        .filter(duty -> duty.provision() == Provision.TVPA_110_B_1_DUE)
        .map(duty -> Words.due(duty.due()).replace("by ", ""))
        .findFirst()
        .orElse("the report");
  }

  private static String years(int count, String how) {
    return (count == 1 ? "1 year" : count + " years") + " " + how;
  }

  private static String cited(Provision provision, int edition) {
    var citation = provision.citation(edition);
    return citation.act().isEmpty() ? citation.code() : citation.act();
  }

  /** Where another reading or a doubtful cell changes the answer, a sentence each. */
  public static List<String> alternatives(Outlook.Row row) {
    return row.alternatives().stream().map(OutlookWording::alternative).toList();
  }

  private static String alternative(Alternative alternative) {
    return switch (alternative) {
      case Alternative.OtherReading(var readings, var openings) ->
          "Literal reading ("
              + Wording.readings(readings)
              + "; not State's practice): "
              + openings(openings)
              + ".";
      case Alternative.OtherCells(var editions, var openings) ->
          "No document shows "
              + (editions.size() == 1 ? "the cell of " : "the cells of ")
              + Wording.years(editions)
              + "; if otherwise: "
              + openings(openings)
              + ".";
    };
  }

  private static String openings(Set<Opening> openings) {
    return openings.stream().map(Wording::openingAhead).collect(Collectors.joining(", or "));
  }

  /** Who owes what by when, for whom: "The President: ..., 2025-11-13 to 2025-12-28". */
  public static String duty(Owed owed) {
    Duty duty = owed.duty();
    String names =
        owed.governments().isEmpty()
            ? ""
            : owed.governments().size() <= FEW
                ? "; for "
                    + owed.governments().stream()
                        .map(Country::officialName)
                        .collect(Collectors.joining(", "))
                : "; for " + owed.governments().size() + " governments";
    return Wording.sentence(duty.who().title())
        + (duty.advisory() ? " (good practice)" : "")
        + ": "
        + duty.what()
        + ", for the "
        + duty.edition()
        + " edition ["
        + cited(duty.provision(), duty.edition())
        + "]"
        + names;
  }
}
