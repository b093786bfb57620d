package org.tierline.record.forecast;

/** Where a value stands in the table of its kind. */
final class Place {
  private Place() {}

  @SuppressWarnings("EnumOrdinal") // a place is never kept beyond a run
  static int of(Enum<?> value) {
    return value.ordinal();
  }
}
