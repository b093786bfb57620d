package org.tierline.benchmark;

/**
 * How far the rules have come with a government. A phase is a fact of its own type, so that the
 * engine looks at no rule of another phase: three times as fast as changing a phase inside the
 * government.
 */
public sealed interface Phase {

  /** All answers were looked at; now the standards and the efforts as a whole. */
  final class Weighing extends On implements Phase {
    Weighing(GovernmentCase government) {
      super(government);
    }
  }

  /** Both are settled as far as they can be; now what follows. */
  final class Listing extends On implements Phase {
    Listing(GovernmentCase government) {
      super(government);
    }
  }

  /** All that may follow is known; now whether that is one tier, and what is missing if not. */
  final class Closing extends On implements Phase {
    Closing(GovernmentCase government) {
      super(government);
    }
  }

  /** The government that a phase is about. */
  abstract sealed class On permits Weighing, Listing, Closing {
    private final GovernmentCase government;

    On(GovernmentCase government) {
      this.government = government;
    }

    public GovernmentCase getGovernment() {
      return government;
    }
  }
}
