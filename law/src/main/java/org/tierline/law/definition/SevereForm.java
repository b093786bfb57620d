package org.tierline.law.definition;

/** Which severe form of trafficking a case is: §103(11). */
public enum SevereForm {
  /** Sex trafficking by force, fraud or coercion, or of a person under 18: §103(11)(A). */
  SEX_SEVERE,
  /** Labour by force, fraud or coercion for a purpose of servitude: §103(11)(B). */
  LABOUR_SEVERE,
  /** Neither. Sex trafficking of an adult without force, fraud or coercion is no severe form. */
  NONE
}
