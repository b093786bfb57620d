import org.jspecify.annotations.NullMarked;

/**
 * The statute engine: facts in, determinations with reasons out. No I/O, no clock, no framework.
 */
@NullMarked
module org.tierline.law {
  requires static transitive org.jspecify;

  exports org.tierline.law;
  exports org.tierline.law.bill;
  exports org.tierline.law.childsoldiers;
  exports org.tierline.law.consequence;
  exports org.tierline.law.definition;
  exports org.tierline.law.determination;
  exports org.tierline.law.duty;
  exports org.tierline.law.facts;
  exports org.tierline.law.linked;
  exports org.tierline.law.statute;
  exports org.tierline.law.text;
  exports org.tierline.law.watchlist;
}
