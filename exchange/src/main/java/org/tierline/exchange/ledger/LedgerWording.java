package org.tierline.exchange.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tierline.exchange.history.Restrictions;
import org.tierline.exchange.history.Wording;
import org.tierline.law.statute.Provision;
import org.tierline.record.Coverage;
import org.tierline.record.PresidentialAction;
import org.tierline.record.ledger.Account;
import org.tierline.record.ledger.Ledger;
import org.tierline.record.ledger.Regime;
import org.tierline.record.ledger.State;

/** How a ledger is put in words, the same in text and on pages. */
public final class LedgerWording {
  /** What is often got wrong about Tier 3, set right. */
  public static final List<String> NOTES =
      List.of(
          "Tier 3 alone withholds nothing: it takes a determination of the President, which"
              + " concerns one government and one fiscal year, and is often waived.",
          "The bar of §110 doesn't reach humanitarian or trade-related aid (TVPA §103(10)). Other"
              + " laws may.");

  private LedgerWording() {}

  /** What is owed, when the determination was due and came, how much is held, and the totals. */
  public static List<String> sentences(Ledger ledger) {
    var sentences = new ArrayList<String>();
    sentences.add(Restrictions.owed(ledger.edition()));
    sentences.add(
        Restrictions.window(
            ledger.edition(),
            ledger.window(),
            ledger.signed(),
            ledger.number(),
            ledger.timeliness()));
    if (ledger.isOverdue()) {
      sentences.add(
          "By "
              + ledger.on()
              + " the window had closed. Late determinations are frequent, and stand.");
    }
    sentences.add(totals(ledger, Regime.AID));
    if (ledger.entries().stream()
        .flatMap(entry -> entry.account(Regime.AID).stream())
        .anyMatch(account -> account.ground().equals(Optional.of(Provision.TVPA_110_D_4)))) {
      sentences.add(
          "Waived under "
              + Provision.TVPA_110_D_4.citation(ledger.edition()).act()
              + ": for the Act's purposes or in the national interest; which of them isn't in the"
              + " record.");
    }
    return sentences;
  }

  /** How many are in which state: "Of 20 governments: 6 owed and restricted, ...". */
  public static String totals(Ledger ledger, Regime regime) {
    var parts = new ArrayList<String>();
    Map<State, Integer> totals = ledger.totals(regime);
    int all = 0;
    for (State state : State.values()) {
      int count = totals.getOrDefault(state, 0);
      if (state != State.NOT_OWED && count > 0) {
        parts.add(count + " " + state.words());
        all += count;
      }
    }
    long reported =
        ledger.concernedBy(regime).stream()
            .flatMap(entry -> entry.account(regime).stream())
            .filter(account -> account.seen() == Account.Seen.REPORTED)
            .count();
    long undocumented =
        ledger.concernedBy(regime).stream()
            .flatMap(entry -> entry.account(regime).stream())
            .filter(account -> account.seen() != Account.Seen.REPORTED)
            .filter(account -> !account.isDocumented())
            .count();
    String counted =
        all == 0
            ? "Counted: none."
            : "Counted: "
                + (all == 1 ? "1 government" : all + " governments")
                + "; "
                + String.join(", ", parts)
                + ".";
    return counted
        + (reported == 0
            ? ""
            : " Left out of the count: "
                + reported
                + " that others report, whose original wasn't seen.")
        + (undocumented == 0
            ? ""
            : " Left out: " + undocumented + " that rest on a cell without a document.")
        + (isWhole(ledger, regime)
            ? ""
            : " The list isn't held whole: \"not held\" doesn't mean \"not restricted\".");
  }

  private static boolean isWhole(Ledger ledger, Regime regime) {
    return switch (regime) {
      case AID -> ledger.determinations() == Coverage.State.COMPLETE;
      case MILITARY_AID -> ledger.childSoldiers() == Coverage.State.COMPLETE;
      case TRADE, ATHLETES -> true;
    };
  }

  /** How an account stands, in a few words: the state, clauses and programmes. */
  public static String state(Account account) {
    var words = new StringBuilder();
    words.append(
        account.seen() == Account.Seen.REPORTED
            ? "reported, original not seen: " + account.state().words()
            : account.state().words());
    account
        .action()
        .ifPresent(
            action -> {
              String named = Wording.clauses(action.named());
              String waived = Wording.clauses(action.waived());
              if (!named.isEmpty()) {
                words.append("; restricted by ").append(named);
              }
              if (!waived.isEmpty()) {
                words.append("; waived of ").append(waived);
              }
              if (!action.programmes().isEmpty()) {
                words.append("; allowed: ").append(String.join(", ", action.programmes()));
              }
            });
    return words.toString();
  }

  /** What follows by law while the edition is the latest, in a sentence. */
  public static String linked(Ledger ledger, Regime regime) {
    long count =
        ledger.concernedBy(regime).stream()
            .flatMap(entry -> entry.account(regime).stream())
            .filter(account -> account.state() == State.FOLLOWS)
            .count();
    Provision provision = regime.provision();
    return Wording.sentence(regime.title())
        + ": by law, for the "
        + count
        + " on Tier 3, while the "
        + ledger.edition()
        + " edition is the latest ("
        + provision.citation(ledger.edition()).text()
        + ").";
  }

  /** What a waiver or reassessment rests on, as printed in the edition; empty text for none. */
  public static String ground(Account account, int edition) {
    return account.ground().map(provision -> provision.citation(edition).act()).orElse("");
  }

  /** Under which number and on which day something was determined; empty text where it wasn't. */
  public static String signed(Account account) {
    return account.action().map(LedgerWording::signed).orElse("");
  }

  private static String signed(PresidentialAction action) {
    String number = action.number().isEmpty() ? "" : "No. " + action.number();
    String day = action.date().map(date -> " of " + date).orElse("");
    return (number + day).strip();
  }
}
