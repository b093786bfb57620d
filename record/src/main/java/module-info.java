import org.jspecify.annotations.NullMarked;

/** The public record of ratings, in memory: what was published, and how sure each cell is. */
@NullMarked
module org.tierline.record {
  requires static transitive org.jspecify;
  requires transitive org.tierline.law;

  exports org.tierline.record;
  exports org.tierline.record.counterfactual;
  exports org.tierline.record.forecast;
  exports org.tierline.record.history;
  exports org.tierline.record.ledger;
  exports org.tierline.record.outlook;
}
