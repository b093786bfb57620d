package org.tierline.narrative.claim;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.tierline.law.Tier;

/**
 * What a claim says, apart from its words. Countries are codes; an edition is empty where neither
 * the text nor its day tells it.
 */
public sealed interface Statement {
  /** The kind's code in data files. */
  String kind();

  /** The government; empty text where the claim is on none, or on several together. */
  default String country() {
    return "";
  }

  /** The edition that it is about; empty where that isn't settled. */
  OptionalInt edition();

  /** The same of another government; itself where it is on none. */
  default Statement of(String country) {
    return switch (this) {
      case OnTier on -> new OnTier(country, on.edition(), on.tier());
      case Moved moved -> new Moved(country, moved.edition(), moved.direction());
      case InARow row -> new InARow(country, row.edition(), row.tier(), row.length(), row.since());
      case LimitWaived waived -> new LimitWaived(country, waived.edition(), waived.granted());
      case Automatic automatic -> new Automatic(country, automatic.edition());
      case Listed listed -> new Listed(country, listed.edition(), listed.list(), listed.listed());
      case Determination determination ->
          new Determination(country, determination.edition(), determination.determined());
      case Count count -> count;
      case Released released -> released;
      case Consequence consequence -> consequence;
      case Limit limit -> limit;
    };
  }

  /** What is claimed, as data files write it: {@code T3}, {@code down}, {@code T3 23}. */
  String value();

  /** A government is on a tier. */
  record OnTier(String country, OptionalInt edition, Tier tier) implements Statement {
    @Override
    public String kind() {
      return "tier";
    }

    @Override
    public String value() {
      return tier.name();
    }
  }

  /** Which way a government went. */
  enum Direction {
    UP("up", "moved up"),
    DOWN("down", "moved down"),
    SAME("same", "stayed where it was");

    private final String written;
    private final String words;

    /** Which way leads from one tier to another. */
    static Direction between(Tier from, Tier to) {
      int order = to.compareTo(from);
      return order == 0 ? SAME : order < 0 ? UP : DOWN;
    }

    Direction(String written, String words) {
      this.written = written;
      this.words = words;
    }

    /** As data files write it. */
    public String written() {
      return written;
    }

    /** In words, of a government: "moved up". */
    public String words() {
      return words;
    }
  }

  /** A government went up or down, or stayed, against the edition before. */
  record Moved(String country, OptionalInt edition, Direction direction) implements Statement {
    @Override
    public String kind() {
      return "move";
    }

    @Override
    public String value() {
      return direction.written();
    }
  }

  /**
   * A government has been on a tier for so many editions in a row.
   *
   * @param edition the last of them
   * @param length how many; where the text names the first one, as many as lie between
   * @param since the first one, if the text names it
   */
  record InARow(
      String country, OptionalInt edition, Tier tier, OptionalInt length, OptionalInt since)
      implements Statement {
    @Override
    public String kind() {
      return "streak";
    }

    @Override
    public String value() {
      return since.isPresent()
          ? tier.name() + " since " + since.getAsInt()
          : tier.name() + " " + length.orElse(0);
    }
  }

  /** What is counted. */
  enum Counted {
    T1("T1", "on Tier 1"),
    T2("T2", "on Tier 2"),
    T2WL("T2WL", "on the Tier 2 Watch List"),
    T3("T3", "on Tier 3"),
    SC("SC", "special cases"),
    ASSESSED("assessed", "in the edition"),
    UP("up", "moved up"),
    DOWN("down", "moved down"),
    POLICY_OR_PATTERN("policyOrPattern", "listed for a policy or pattern of trafficking"),
    CHILD_SOLDIERS("childSoldiers", "on the list under the Child Soldiers Prevention Act");

    private final String written;
    private final String words;

    Counted(String written, String words) {
      this.written = written;
      this.words = words;
    }

    /** As data files write it. */
    public String written() {
      return written;
    }

    /** In words, of governments. */
    public String words() {
      return words;
    }

    /** The count of a tier. */
    static Counted of(Tier tier) {
      return valueOf(tier.name());
    }

    /** The tier that is counted; empty if it is something else. */
    Optional<Tier> tier() {
      return Tier.find(written);
    }
  }

  /** So many governments are on a tier or list, or went up or down. */
  record Count(OptionalInt edition, Counted counted, int number) implements Statement {
    @Override
    public String kind() {
      return "count";
    }

    @Override
    public String value() {
      return counted.written() + " " + number;
    }
  }

  /** A government was kept on the watch list by a waiver of its limit, or was not. */
  record LimitWaived(String country, OptionalInt edition, boolean granted) implements Statement {
    @Override
    public String kind() {
      return "waiver";
    }

    @Override
    public String value() {
      return granted ? "granted" : "notGranted";
    }
  }

  /** A government went down to Tier 3 because the limit of the watch list had run out. */
  record Automatic(String country, OptionalInt edition) implements Statement {
    @Override
    public String kind() {
      return "automatic";
    }

    @Override
    public String value() {
      return "downgrade";
    }
  }

  /** A list beside the tiers. */
  enum ListName {
    POLICY_OR_PATTERN("policyOrPattern", "the list of governments with a policy or pattern"),
    CHILD_SOLDIERS("childSoldiers", "the list under the Child Soldiers Prevention Act");

    private final String written;
    private final String words;

    ListName(String written, String words) {
      this.written = written;
      this.words = words;
    }

    /** As data files write it. */
    public String written() {
      return written;
    }

    /** In words, with its article. */
    public String words() {
      return words;
    }
  }

  /** A government is on a list beside the tiers, or isn't. */
  record Listed(String country, OptionalInt edition, ListName list, boolean listed)
      implements Statement {
    @Override
    public String kind() {
      return list.written();
    }

    @Override
    public String value() {
      return listed ? "listed" : "notListed";
    }
  }

  /** The report came out on a day. */
  record Released(OptionalInt edition, LocalDate day) implements Statement {
    @Override
    public String kind() {
      return "release";
    }

    @Override
    public String value() {
      return day.toString();
    }
  }

  /** What the President determined. */
  enum Determined {
    RESTRICTED("restricted", "restricted assistance"),
    WAIVED("waived", "waived the restrictions"),
    PARTLY_WAIVED("partlyWaived", "waived a part of the restrictions");

    private final String written;
    private final String words;

    Determined(String written, String words) {
      this.written = written;
      this.words = words;
    }

    /** As data files write it. */
    public String written() {
      return written;
    }

    /** In words, of the President. */
    public String words() {
      return words;
    }
  }

  /**
   * What the President determined for a government.
   *
   * @param edition whose Tier 3 it answers
   */
  record Determination(String country, OptionalInt edition, Determined determined)
      implements Statement {
    @Override
    public String kind() {
      return "determination";
    }

    @Override
    public String value() {
      return determined.written();
    }
  }

  /** What is said to follow from a place on Tier 3 or a list. */
  enum Effect {
    HUMANITARIAN_AID_BARRED("humanitarianAidBarred"),
    NON_HUMANITARIAN_AID_BARRED("nonHumanitarianAidBarred"),
    AUTOMATIC_SANCTIONS("automaticSanctions"),
    VOTES_AGAINST_LOANS("votesAgainstLoans"),
    EXCHANGES_BARRED("exchangesBarred"),
    POSSIBLE_SANCTIONS("possibleSanctions"),
    /** Of the list under the Child Soldiers Prevention Act, not of Tier 3. */
    MILITARY_AID_BARRED("militaryAidBarred"),
    /** Of Tier 3: none at all. */
    NO_CONSEQUENCE("noConsequence"),
    /** Of Tier 3: none until the President determines so. */
    NOTHING_BY_ITSELF("noConsequence"),
    /** Of any other standing, such as the watch list. */
    NOTHING_OFF_TIER_3("noConsequence");

    private final String written;

    Effect(String written) {
      this.written = written;
    }

    /** As data files write it. */
    public String written() {
      return written;
    }
  }

  /**
   * What follows in law from a place on the lowest tier or a list.
   *
   * @param country empty text where it is said in general
   */
  record Consequence(String country, OptionalInt edition, Effect effect) implements Statement {
    @Override
    public String kind() {
      return "consequence";
    }

    @Override
    public String value() {
      return effect.written();
    }
  }

  /**
   * For how long the law is said to let a government stay on the watch list.
   *
   * @param years consecutive years; empty where it is only said that there is a limit
   * @param waiver whether a waiver is said to let it stay longer
   */
  record Limit(OptionalInt edition, OptionalInt years, boolean waiver) implements Statement {
    @Override
    public String kind() {
      return "consequence";
    }

    @Override
    public String value() {
      return years.isPresent() ? "watchListLimit " + years.getAsInt() : "watchListLimit";
    }
  }
}
