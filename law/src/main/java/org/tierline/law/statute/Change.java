package org.tierline.law.statute;

/**
 * One thing that a law did to a provision.
 *
 * @param layer the law; {@link Layer#OUTSIDE} for laws that are no layer of the trafficking acts
 * @param firstEdition the first edition to which it applies
 * @param effect what kind of change it is
 * @param what what changed, in our own words
 */
public record Change(Layer layer, int firstEdition, Effect effect, String what) {

  public Change {
    if (what.isBlank()) {
      throw new IllegalArgumentException("a change must say what changed: " + layer);
    }
  }
}
