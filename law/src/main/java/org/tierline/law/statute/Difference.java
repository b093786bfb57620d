package org.tierline.law.statute;

import java.util.List;

/** One way in which the law of one edition differs from that of an earlier one. */
public sealed interface Difference {

  /** What differs. */
  Provision provision();

  /** What laws did to make the difference, oldest first; none where that isn't known. */
  List<Change> changes();

  /** In force for the later edition, or for some between, and not for the earlier one. */
  record Added(Provision provision, List<Change> changes) implements Difference {
    public Added {
      changes = List.copyOf(changes);
    }
  }

  /**
   * First read for an edition after the earlier one; whether it was in force before isn't known.
   */
  record FirstRead(Provision provision) implements Difference {
    @Override
    public List<Change> changes() {
      return List.of();
    }
  }

  /** In force for both, with another text. */
  record Amended(Provision provision, List<Change> changes) implements Difference {
    public Amended {
      changes = List.copyOf(changes);
    }
  }

  /** In force for both, printed elsewhere. */
  record Renumbered(Provision provision, Citation from, Citation to, List<Change> changes)
      implements Difference {
    public Renumbered {
      changes = List.copyOf(changes);
    }
  }

  /** Struck after the earlier edition. */
  record Struck(Provision provision, List<Change> changes) implements Difference {
    public Struck {
      changes = List.copyOf(changes);
    }
  }
}
