import org.jspecify.annotations.NullMarked;

/** Reads documents: what a narrative says of a government, each finding with its place. */
@NullMarked
module org.tierline.narrative {
  requires static transitive org.jspecify;
  requires transitive org.tierline.law;
  requires transitive org.tierline.record;

  exports org.tierline.narrative;
}
