package org.tierline.exchange.determination;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.tierline.law.Tier;
import org.tierline.law.consequence.AidClass;
import org.tierline.law.consequence.AidItem;
import org.tierline.law.consequence.Clause;
import org.tierline.law.consequence.Institution;
import org.tierline.law.consequence.Restriction;
import org.tierline.law.consequence.Timeliness;
import org.tierline.law.determination.Conclusion;
import org.tierline.law.determination.Decision;
import org.tierline.law.determination.Verdict;
import org.tierline.law.duty.Due;
import org.tierline.law.facts.Action;
import org.tierline.law.facts.EntityKind;
import org.tierline.law.facts.Finding;
import org.tierline.law.facts.Justification;
import org.tierline.law.facts.PolicyOrPattern;
import org.tierline.law.facts.Reported;
import org.tierline.law.facts.Weight;
import org.tierline.law.statute.Provision;
import org.tierline.law.watchlist.Clock;
import org.tierline.law.watchlist.History;
import org.tierline.law.watchlist.SpecialWatchList.Limb;

/** The law's results and answers in plain words, for texts that people read. */
public final class Words {
  private static final Map<Provision, String> STANDARDS =
      Map.of(
          Provision.TVPA_108_A_1, "met",
          Provision.TVPA_108_A_2, "met",
          Provision.TVPA_108_A_3, "met",
          Provision.TVPA_108_A_4, "met");

  private Words() {}

  /** What a provision's result is about, like "Significant efforts". */
  public static String title(Provision provision) {
    return switch (provision) {
      case TVPA_110_B_3_A -> "Significant efforts";
      case TVPA_110_B_2_A -> "A ground for the watch list";
      case TVPA_110_B_1_CONCRETEONLY -> "Concrete actions";
      case TVPA_110_B_1_A -> "Tier 1, standards fully met";
      case TVPA_110_B_1_B -> "Tier 2, not fully met but significant efforts";
      case TVPA_110_B_1_C -> "Tier 3, not fully met and no significant efforts";
      default -> provision.title();
    };
  }

  /** A result of a provision, like "not met". */
  public static String result(Provision provision, Object result) {
    if (result instanceof Verdict verdict) {
      return verdict(provision, verdict);
    }
    return any(result);
  }

  private static String verdict(Provision provision, Verdict verdict) {
    if (verdict == Verdict.OPEN) {
      return "open";
    }
    if (STANDARDS.containsKey(provision)) {
      return switch (verdict) {
        case YES -> "met";
        case NO -> "not met";
        case PENDING -> "met, once the record is complete";
        case OPEN -> "open";
      };
    }
    return switch (provision) {
      case TVPA_108_SCOPE -> verdict == Verdict.NO ? "not measured" : "measured";
      case TVPA_110_B_3_A ->
          switch (verdict) {
            case YES -> "significant efforts";
            case NO -> "no significant efforts";
            case PENDING -> "significant efforts, once the record is complete";
            case OPEN -> "open";
          };
      case TVPA_110_B_3_B ->
          verdict == Verdict.NO ? "proof of failure" : "doesn't stand in the way";
      case TVPA_110_B_1_CONCRETEONLY ->
          switch (verdict) {
            case YES -> "a concrete action of the period is on record";
            case NO -> "no concrete action of the period";
            case PENDING, OPEN -> "no concrete action of the period is known yet";
          };
      case TVPA_110_B_2_A -> verdict == Verdict.NO ? "none holds" : "holds";
      case TVPA_110_B_2_D_II -> verdict == Verdict.NO ? "no valid waiver" : "a valid waiver";
      case TVPA_110_B_3_D, TVPA_110_B_3_E, TVPA_110_B_3_F -> "addressed";
      default ->
          switch (verdict) {
            case YES -> "yes";
            case NO -> "no";
            case PENDING -> "yes, once the record is complete";
            case OPEN -> "open";
          };
    };
  }

  /** Any result or answer. */
  public static String any(Object value) {
    return switch (value) {
      case Boolean yes -> yes ? "yes" : "no";
      case Tier tier -> tier.title();
      case Conclusion conclusion -> conclusion(conclusion);
      case Clock.Opening opening -> opening(opening);
      case Clock.Because because -> because(because);
      case Clock clock -> clock(clock);
      case Finding finding -> finding == Finding.MET ? "met" : "not met";
      case Weight weight -> weight(weight);
      case EntityKind kind -> kind(kind);
      case Reported reported -> reported.findDay().map(LocalDate::toString).orElse("never");
      case Justification justification -> justification.isGiven() ? justification.text() : "none";
      case History history -> history(history);
      case Action action -> action.id();
      case PolicyOrPattern policy -> policy(policy);
      case Timeliness timeliness -> timeliness(timeliness);
      case Limb limb -> "(" + limb.numeral() + ")";
      case Restriction.Answers answer -> restriction(answer);
      case Clause clause -> clause(clause);
      case AidClass found -> aidClass(found);
      case Institution institution -> institution.title();
      case AidItem.Channel channel -> channel(channel);
      case AidItem.Authority authority -> authority(authority);
      case Set<?> set when set.stream().allMatch(Clause.class::isInstance) ->
          joined(new TreeSet<>(set), " and ");
      case Set<?> set -> joined(set, " or ");
      case List<?> list -> list.isEmpty() ? "none" : joined(list, ", ");
      case Enum<?> other -> lower(other);
      default -> value.toString();
    };
  }

  private static String clause(Clause clause) {
    return switch (clause) {
      case A_I -> "(d)(1)(A)(i)";
      case A_II -> "(d)(1)(A)(ii)";
      case B -> "(d)(1)(B)";
      case D2 -> "(d)(2)";
      case D3 -> "(d)(3)";
    };
  }

  private static String aidClass(AidClass found) {
    return switch (found) {
      case OUTSIDE -> "outside of it: given under another law than those it names";
      case NOT_TO_GOVERNMENT -> "outside of it: not given to the government";
      case EXCEPTED_ARMS -> "excepted from " + found.paragraph();
      default -> (found.covered() ? "covered by " : "carved out by ") + found.paragraph();
    };
  }

  private static String channel(AidItem.Channel channel) {
    return switch (channel) {
      case BILATERAL -> "aid of the United States";
      case EXCHANGE_OFFICIALS -> "exchange of officials";
      case MDB_IMF -> "money of a bank or fund";
    };
  }

  private static String authority(AidItem.Authority authority) {
    return switch (authority) {
      case FAA_ECONOMIC_SUPPORT -> "Economic Support Fund, FAA pt II ch 4";
      case FAA_NARCOTICS_CONTROL -> "narcotics control, FAA pt I ch 8";
      case FAA_DISASTER -> "disaster relief, FAA pt I ch 9";
      case FAA_ANTITERRORISM -> "antiterrorism, FAA pt II ch 8";
      case FAA_REFUGEES -> "refugees";
      case FAA_DEVELOPMENT -> "development, FAA pt I ch 1 and 10";
      case DEVELOPMENT_FINANCE -> "Development Finance Corporation";
      case FAA_OTHER -> "another part of the FAA";
      case AECA -> "Arms Export Control Act";
      case MCC -> "Millennium Challenge Act";
      case OTHER -> "another law";
    };
  }

  private static String joined(Collection<?> values, String between) {
    return values.stream().map(Words::any).collect(Collectors.joining(between));
  }

  private static String lower(Enum<?> name) {
    return name.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /**
   * What a decision comes to: a tier, as in "Tier 2"; else, in sentences, that it is open and what
   * is still possible.
   */
  public static String outcome(Decision decision) {
    if (decision.isDecided()) {
      return decision
          .tier()
          .map(Tier::title)
          .orElse("not in the report, for the standards don't apply to it");
    }
    var all = new ArrayList<>(decision.possibleTiers().stream().map(Tier::title).toList());
    if (decision.mayBeUncovered()) {
      all.add("not in the report at all");
    }
    return all.size() == 1
        ? "open. Only " + all.getFirst() + " is possible, but the record for it isn't complete."
        : "open. Still possible: " + either(all) + ".";
  }

  /** Things of which one holds, like "Tier 2, Tier 2 Watch List or Tier 3". */
  public static String either(List<String> things) {
    int last = things.size() - 1;
    return last < 1
        ? String.join("", things)
        : String.join(", ", things.subList(0, last)) + " or " + things.get(last);
  }

  /** What a conclusion says, like "Tier 3, because the watch-list limit has run out". */
  public static String conclusion(Conclusion conclusion) {
    return switch (conclusion) {
      case NOT_COVERED -> "not in the report";
      case SPECIAL_CASE -> "a special case, without a tier";
      case TIER_1 -> "Tier 1";
      case TIER_2 -> "Tier 2";
      case WATCH_LIST -> "Tier 2 Watch List";
      case WATCH_LIST_WAIVED -> "Tier 2 Watch List, under a waiver of the limit";
      case TIER_3 -> "Tier 3, on the merits";
      case DOWNGRADED -> "Tier 3, because the watch-list limit has run out";
      case CAPPED -> "Tier 3, because (F) closes the watch list (an interpretation)";
    };
  }

  private static String because(Clock.Because because) {
    return switch (because) {
      case MERITS -> "on the merits";
      case WAIVER -> "under a waiver of the limit";
      case AUTO_DOWNGRADE -> "because the watch-list limit has run out";
      case F_CAP -> "because (F) closes the watch list";
    };
  }

  /** What the clock leaves open for the watch list. */
  public static String opening(Clock.Opening opening) {
    return switch (opening) {
      case NO_LIST -> "no watch list in this edition's law";
      case OPEN -> "the watch list is open";
      case WAIVER_ONLY -> "the watch list is open only under a waiver";
      case CLOSED_BY_LIMIT -> "the watch list is closed: the limit and its waivers are used up";
      case CLOSED_BY_F -> "the watch list is closed by (F), which no waiver lifts";
    };
  }

  /** A clock, like "3 years on the watch list in a row, 1 of them waived". */
  public static String clock(Clock clock) {
    String years =
        switch (clock.run()) {
          case 0 -> "no counted year on the watch list just before";
          case 1 -> "1 year on the watch list just before";
          default -> clock.run() + " years on the watch list in a row just before";
        };
    String waived =
        clock.run() == 0
            ? ""
            : clock.waived() == 0 ? ", none of them waived" : ", " + clock.waived() + " waived";
    return years + waived + (clock.fArmed() ? "; the one-year rule of (F) applies" : "");
  }

  private static String weight(Weight weight) {
    return switch (weight) {
      case SUPPORTS -> "speaks for the government";
      case AGAINST -> "speaks against the government";
      case NEUTRAL -> "neutral";
    };
  }

  private static String kind(EntityKind kind) {
    return switch (kind) {
      case COUNTRY -> "a country";
      case TERRITORY -> "a territory";
      case SPECIAL -> "a special case";
    };
  }

  private static String policy(PolicyOrPattern policy) {
    String what =
        switch (policy.kind()) {
          case TRAFFICKING -> "trafficking";
          case TRAFFICKING_IN_GOVT_FUNDED_PROGRAMMES ->
              "trafficking in programmes the government funds";
          case FORCED_LABOUR -> "forced labour";
          case SEXUAL_SLAVERY_IN_GOVT_CAMPS -> "sexual slavery in government camps";
          case CHILD_SOLDIERS -> "child soldiers";
        };
    var sector = policy.sector();
    return sector == null ? what : what + " (" + lower(sector) + ")";
  }

  private static String history(History history) {
    if (history.years().isEmpty()) {
      return "none";
    }
    return history.years().size() == 1
        ? "the " + history.years().getFirst().edition() + " edition"
        : "%d editions, %d to %d"
            .formatted(
                history.years().size(),
                history.years().getFirst().edition(),
                history.years().getLast().edition());
  }

  /** Whether something was done in time. */
  public static String timeliness(Timeliness timeliness) {
    return switch (timeliness) {
      case EARLY -> "early";
      case TIMELY -> "in time";
      case LATE -> "late";
    };
  }

  /** What §110 says of an item. */
  public static String restriction(Restriction.Answers answer) {
    return switch (answer) {
      case BARRED -> "barred";
      case VOTE_AGAINST -> "the United States votes against it";
      case NOT_BARRED_BY_110 -> "not barred by §110";
      case OTHER_RESTRICTIONS_APPLY -> "other restrictions apply";
      case OPEN -> "open";
    };
  }

  /** What stands in the way of an answer of §110. */
  public static String why(Restriction.Why why) {
    return switch (why) {
      case OWED_NOT_YET_DETERMINED -> "a determination is owed and not yet due or held";
      case DETERMINATION_NOT_HELD ->
          "no determination is held, which says nothing on whether one was made";
      case TEXT_INCOMPLETE -> "the determination was read only in part";
      case ORIGINAL_NOT_SEEN -> "the determination is only reported by others";
      case QUESTIONS_OPEN -> "questions are unanswered";
    };
  }

  /** When a duty is due, like "by 2025-06-30". */
  public static String due(Due due) {
    return switch (due) {
      case Due.By(LocalDate day) -> "by " + day;
      case Due.Between(LocalDate from, LocalDate through) -> from + " to " + through;
      case Due.InTheReport() -> "in the report";
      case Due.Undated() -> "no day set by law";
      case Due.Unknown(String missing) -> "counted from " + fact(missing) + ", which isn't known";
    };
  }

  /** A fact that isn't a question of the list decision, in words. */
  public static String fact(String name) {
    return switch (name) {
      case "release" -> "the release";
      case "limitWaiver.notified" -> "the notice of the waiver";
      case "cspa.waived" -> "the child-soldier waiver";
      case "cspa.listed" -> "whether it is on the child-soldier list";
      case "clock" -> "the clock before the edition";
      case "tierAtRelease" -> "the tier";
      case "tierEffective" -> "the tier after any reassessment";
      case "tierLastYear" -> "last year's tier";
      case "determination" -> "the President's determination";
      case "determination.clauses" -> "the clauses of the determination";
      case "determination.waivers" -> "what the determination waives";
      case "determination.restrictedAlready" -> "whether comparable restrictions stand already";
      case "reassessment.finding" -> "whether there was a reassessment, and its finding";
      case "reassessment.watchListGround" -> "whether a watch-list ground was found then";
      case "determination.waivers.programmes" -> "which programmes the determination waives";
      case "laterCompliance" -> "whether a later report takes it off Tier 3";
      case "law.110-d-1-A-ii.reachesAid" ->
          "whether clause (A)(ii) reached aid in that edition's law";
      case "item.channel" -> "how the item reaches the country";
      case "item.authority" -> "the law the item is given under";
      case "item.kind" -> "what the item is for";
      case "item.programme" -> "the item's programme";
      case "item.implementer" -> "whether the item goes to the government";
      case "item.narcoticsAfterNotice" -> "whether it is narcotics-related and was notified";
      case "item.institution" -> "which bank or fund lends";
      case "item.basicNeedsOutsideGovernment" ->
          "whether the loan meets basic needs outside the government";
      case "item.harmsVulnerable" -> "whether to withhold it harms vulnerable people";
      case "cspa.forces" -> "which forces recruit or use child soldiers";
      case "cspa.recruit" -> "whether they recruit child soldiers";
      case "cspa.use" -> "whether they use child soldiers";
      case "cspa.clearlyIdentified" -> "whether the government is clearly identified";
      case "cspa.waiver" -> "whether the restriction of military aid is waived";
      case "cspa.certifiedSteps" -> "whether steps were certified";
      case "cspa.reinstated" -> "whether aid was reinstated";
      default -> name;
    };
  }
}
