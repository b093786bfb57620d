package org.tierline.exchange.ledger;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.tierline.exchange.determination.ReasonJson;
import org.tierline.exchange.determination.Words;
import org.tierline.law.Answer;
import org.tierline.law.Outcome;
import org.tierline.law.consequence.AidItem;
import org.tierline.law.consequence.Restriction;
import org.tierline.law.consequence.Situation;
import org.tierline.law.definition.FiscalYear;
import org.tierline.record.Country;

/**
 * What §110 says of one item, as JSON.
 *
 * @param answer one of BARRED, VOTE_AGAINST, NOT_BARRED_BY_110, OTHER_RESTRICTIONS_APPLY, OPEN
 * @param text the same in words
 * @param possible the answers still possible; the one answer where it is settled
 * @param missing what would settle it, by name
 * @param waiverOwed of what is barred, whether the President must waive it: yes, no or open
 * @param notes what is often got wrong, and that this is §110 alone
 */
public record BarCheckJson(
    String country,
    String fiscalYear,
    int edition,
    ItemJson item,
    String answer,
    String text,
    List<String> possible,
    List<String> missing,
    Optional<String> waiverOwed,
    ReasonJson reason,
    List<String> notes) {

  /** The schema's name and version. */
  public static final String SCHEMA = "tierline/bar-check/1";

  /** The questions that an option of the command line answers. */
  private static final Map<String, String> OPTIONS =
      Map.of(
          "item.channel", "--channel",
          "item.authority", "--authority",
          "item.kind", "--kind",
          "item.programme", "--item",
          "item.implementer", "--channel",
          "item.narcoticsAfterNotice", "--narcotics-notice",
          "item.institution", "--channel",
          "item.basicNeedsOutsideGovernment", "--basic-needs",
          "item.harmsVulnerable", "--harms-vulnerable");

  /** What is known of the item. */
  public record ItemJson(
      Optional<String> channel,
      Optional<String> authority,
      Optional<String> kind,
      Optional<String> programme,
      Optional<String> implementer,
      Optional<String> institution) {

    static ItemJson of(AidItem item) {
      return new ItemJson(
          name(item.channel()),
          name(item.authority()),
          name(item.kind()),
          item.programme().find(),
          name(item.implementer()),
          name(item.institution()));
    }

    private static <E extends Enum<E>> Optional<String> name(Answer<E> answer) {
      return answer.find().map(Enum::name);
    }
  }

  /** An answer as JSON. */
  public static BarCheckJson of(
      Country country,
      FiscalYear year,
      Situation situation,
      AidItem item,
      Restriction restriction) {
    return new BarCheckJson(
        country.code(),
        year.toString(),
        situation.edition(),
        ItemJson.of(item),
        restriction.answer().name(),
        words(restriction),
        restriction instanceof Restriction.Open open
            ? open.possible().stream().map(Enum::name).toList()
            : List.of(restriction.answer().name()),
        restriction instanceof Restriction.Open open ? open.missing() : List.of(),
        waiverOwed(restriction)
            .map(owed -> owed.findValue().map(yes -> yes ? "yes" : "no").orElse("open")),
        ReasonJson.of(restriction.reason(), Map.of()),
        List.of(LedgerWording.NOTES.getFirst(), LedgerWording.NOTES.getLast(), Restriction.NOTICE));
  }

  private static Optional<Outcome<Boolean>> waiverOwed(Restriction restriction) {
    return switch (restriction) {
      case Restriction.Barred(var owed, var reason) -> Optional.of(owed);
      case Restriction.VoteAgainst(var owed, var reason) -> Optional.of(owed);
      case Restriction.NotBarredBy110 none -> Optional.empty();
      case Restriction.OtherRestrictionsApply none -> Optional.empty();
      case Restriction.Open none -> Optional.empty();
    };
  }

  /** The answer in words, with what goes with it; no full stop at its end. */
  public static String words(Restriction restriction) {
    String answer = Words.restriction(restriction.answer());
    String more =
        switch (restriction) {
          case Restriction.Barred(var owed, var reason) -> waiver(owed);
          case Restriction.VoteAgainst(var owed, var reason) -> waiver(owed);
          case Restriction.OtherRestrictionsApply(var restrictions, var reason) ->
              restrictions.find().map(text -> ": " + text).orElse("");
          case Restriction.Open open -> ": " + Words.why(open.why());
          case Restriction.NotBarredBy110 none -> "";
        };
    return answer.substring(0, 1).toUpperCase(Locale.ROOT) + answer.substring(1) + more;
  }

  private static String waiver(Outcome<Boolean> owed) {
    return owed.findValue()
        .map(
            yes ->
                yes
                    ? "; a waiver is owed, (d)(5)(B): to withhold it would harm vulnerable people"
                    : "")
        .orElse("");
  }

  /** The option of the command line that answers a question; empty where none does. */
  public static Optional<String> option(String fact) {
    return Optional.ofNullable(OPTIONS.get(fact));
  }
}
