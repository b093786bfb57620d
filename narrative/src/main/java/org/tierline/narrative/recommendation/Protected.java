package org.tierline.narrative.recommendation;

import java.util.Locale;

/** Whom a recommendation is to protect. */
public enum Protected {
  /** Migrant workers too. */
  FOREIGN_WORKERS,
  DOMESTIC_WORKERS,
  CHILDREN,
  WOMEN,
  MEN,
  LGBTI,
  /** Ethnic, indigenous, religious. */
  MINORITIES,
  /** Asylum seekers, displaced and stateless persons too. */
  REFUGEES,
  PERSONS_WITH_DISABILITIES,
  SEX_TRAFFICKING_VICTIMS,
  FORCED_LABOUR_VICTIMS,
  CHILD_SOLDIERS,
  BEGGARS,
  /** Trafficking victims in general. */
  VICTIMS,
  WITNESSES,
  OTHER;

  /** As label files and JSON write it, such as "foreign-workers". */
  public String written() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
