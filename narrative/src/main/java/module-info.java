import org.jspecify.annotations.NullMarked;

/** Reads documents: what a narrative says of a government, each finding with its place. */
@NullMarked
module org.tierline.narrative {
  requires static transitive org.jspecify;
  requires transitive org.tierline.law;
  requires transitive org.tierline.record;
  requires org.apache.pdfbox;
  requires org.apache.pdfbox.io;
  requires org.jsoup;

  exports org.tierline.narrative;
  exports org.tierline.narrative.claim;
  exports org.tierline.narrative.determination;
  exports org.tierline.narrative.document;
  exports org.tierline.narrative.facts;
  exports org.tierline.narrative.form;
  exports org.tierline.narrative.indicium;
  exports org.tierline.narrative.layout;
  exports org.tierline.narrative.profile;
  exports org.tierline.narrative.reason;
  exports org.tierline.narrative.recommendation;
  exports org.tierline.narrative.statistic;
  exports org.tierline.narrative.text;
}
