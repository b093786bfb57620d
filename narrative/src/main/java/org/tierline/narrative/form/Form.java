package org.tierline.narrative.form;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.tierline.narrative.text.Span;

/**
 * A form of trafficking that a narrative's profile says occurs, with all that the profile says of
 * it.
 *
 * @param place its first clear place
 * @param sectors where forced labour is exacted; empty for the other forms
 * @param victims whom it hits, where the profile says so
 */
public record Form(Span place, Kind kind, Set<Sector> sectors, Set<Group> victims) {

  public Form {
    var inSectors = EnumSet.noneOf(Sector.class);
    inSectors.addAll(sectors);
    sectors = Collections.unmodifiableSet(inSectors);
    var groups = EnumSet.noneOf(Group.class);
    groups.addAll(victims);
    victims = Collections.unmodifiableSet(groups);
  }

  /** The form itself. */
  public enum Kind {
    SEX_TRAFFICKING,
    CHILD_SEX_TRAFFICKING,
    CHILD_SEX_TOURISM,
    FORCED_LABOUR,
    DOMESTIC_SERVITUDE,
    CHILD_SOLDIERS,
    STATE_IMPOSED_FORCED_LABOUR,
    FORCED_MARRIAGE,
    /** Fraudulent recruitment and offers, illegal recruiters. */
    RECRUITMENT_FRAUD,
    /** Debt-based coercion too. */
    DEBT_BONDAGE,
    FORCED_BEGGING,
    /** Forced drug trade, theft and such. */
    FORCED_CRIMINALITY,
    HEREDITARY_SLAVERY,
    ORGAN_REMOVAL,
    OTHER;

    /** As label files and JSON write it, such as "forced-labour". */
    public String written() {
      return Form.written(this);
    }
  }

  /** Where forced labour is exacted. */
  public enum Sector {
    AGRICULTURE,
    FISHING,
    CONSTRUCTION,
    DOMESTIC_WORK,
    MANUFACTURING,
    TEXTILES,
    MINING,
    /** Restaurants, hotels, bars. */
    HOSPITALITY,
    RETAIL_AND_STREET_VENDING,
    LOGGING_AND_FORESTRY,
    TRANSPORT,
    BEGGING,
    CRIMINALITY,
    ENTERTAINMENT,
    BRICK_KILNS,
    LIVESTOCK_HERDING,
    CLEANING_AND_SERVICES,
    MILITARY,
    OTHER;

    /** As label files and JSON write it, such as "brick-kilns". */
    public String written() {
      return Form.written(this);
    }
  }

  /** Whom it hits. */
  public enum Group {
    FOREIGN_WORKERS,
    DOMESTIC_WORKERS,
    CHILDREN,
    WOMEN,
    MEN,
    LGBTI,
    MINORITIES,
    REFUGEES,
    PERSONS_WITH_DISABILITIES,
    HOMELESS,
    OTHER;

    /** As label files and JSON write it, such as "foreign-workers". */
    public String written() {
      return Form.written(this);
    }
  }

  private static String written(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
