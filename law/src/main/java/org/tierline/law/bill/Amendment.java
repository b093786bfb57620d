package org.tierline.law.bill;

import java.util.Optional;
import org.tierline.law.statute.Provision;
import org.tierline.law.watchlist.Readings.CountScope;
import org.tierline.law.watchlist.Readings.FScope;

/** One thing a bill does to the law. Amendments are made in their order; a later one wins. */
public sealed interface Amendment {

  /** The editions whose law it changes. */
  Editions editions();

  /**
   * What it rests on, as a lawyer would cite it: the text it changes, or the bill's own section.
   */
  String citation();

  /** In a few words, after "the bill": "strikes §110(b)(2)(F) (TVPA-110-b-2-F)". */
  String words();

  /** The provision it names; empty where it changes the law as a whole, or adds to it. */
  Optional<Provision> provision();

  /** Takes a provision out. */
  record Strike(Provision struck, Editions editions, String citation) implements Amendment {
    @Override
    public Optional<Provision> provision() {
      return Optional.of(struck);
    }

    @Override
    public String words() {
      return "strikes " + named(struck);
    }
  }

  /**
   * Puts a provision in force for editions for which it isn't: before it was enacted, or after it
   * was struck. The limit of (D)(i) is dated by the first edition in which it can bite, as in the
   * law as enacted, so years on the list count from two editions before.
   */
  record InForce(Provision revived, Editions editions, String citation) implements Amendment {
    @Override
    public Optional<Provision> provision() {
      return Optional.of(revived);
    }

    @Override
    public String words() {
      return "puts in force " + named(revived);
    }
  }

  /** Sets a figure of the law. */
  record Set(Figure figure, int value, Editions editions, String citation) implements Amendment {

    /** Checks that the figure can be that. */
    public Set {
      if (value < figure.least() || value > figure.most()) {
        throw new IllegalArgumentException(
            "%s is %d, but can be %d to %d"
                .formatted(figure.written(), value, figure.least(), figure.most()));
      }
    }

    @Override
    public Optional<Provision> provision() {
      return Optional.of(figure.provision());
    }

    @Override
    public String words() {
      return "sets " + figure.written() + " to " + value + " (" + figure.words() + ")";
    }
  }

  /** Reads which years count towards the limit of (D)(i). */
  record CountYears(CountScope scope, Editions editions, String citation) implements Amendment {
    @Override
    public Optional<Provision> provision() {
      return Optional.of(Provision.TVPA_110_B_2_D_I);
    }

    @Override
    public String words() {
      return switch (scope) {
        case T2WL_ONLY -> "counts years on the Tier 2 Watch List alone towards the limit";
        case WHOLE_LIST ->
            "counts years on the whole special watch list, limbs (i) to (iii), towards the limit";
      };
    }
  }

  /** Reads which past run arms (F). */
  record ArmBy(FScope scope, Editions editions, String citation) implements Amendment {
    @Override
    public Optional<Provision> provision() {
      return Optional.of(Provision.TVPA_110_B_2_F);
    }

    @Override
    public String words() {
      return switch (scope) {
        case LATEST_RUN -> "lets only the run before the latest Tier 3 spell arm (F)";
        case ANY_PAST_RUN -> "lets any past waived run that ended in Tier 3 arm (F)";
      };
    }
  }

  /**
   * Applies the law of one edition to others: the trafficking and child-soldier acts, not the other
   * laws that hang on the tier. Readings of its text stay as they are.
   */
  record LawOf(int edition, Editions editions, String citation) implements Amendment {
    @Override
    public Optional<Provision> provision() {
      return Optional.empty();
    }

    @Override
    public String words() {
      return "applies the law of the " + edition + " edition";
    }
  }

  /**
   * Adds a provision in the bill's own words. Nothing can be computed from it; it is carried along
   * so that an answer says so.
   */
  record Add(String title, String says, Editions editions, String citation) implements Amendment {
    @Override
    public Optional<Provision> provision() {
      return Optional.empty();
    }

    @Override
    public String words() {
      return "adds a provision, \"" + title + "\"";
    }
  }

  private static String named(Provision provision) {
    return provision.id() + " (" + provision.title() + ")";
  }
}
