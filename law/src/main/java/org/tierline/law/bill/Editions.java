package org.tierline.law.bill;

import java.util.Optional;
import java.util.regex.Pattern;
import org.tierline.law.statute.Provision;
import org.tierline.law.statute.Statute;

/**
 * Editions in a row, both ends inclusive.
 *
 * @param through {@link Provision#OPEN} where it has no end
 */
public record Editions(int from, int through) {

  /** Every edition there is or will be. */
  public static final Editions ALL = new Editions(Statute.FIRST_EDITION, Provision.OPEN);

  private static final Pattern WRITTEN = Pattern.compile("(\\d{4})?(\\.\\.)?(\\d{4})?");

  /**
   * Checks the order.
   *
   * @throws IllegalArgumentException if the last comes before the first
   */
  public Editions {
    if (from > through) {
      throw new IllegalArgumentException(
          "editions end before they begin: " + from + ".." + through);
    }
  }

  /** One edition alone. */
  public static Editions only(int edition) {
    return new Editions(edition, edition);
  }

  /**
   * Reads {@code 2012}, {@code 2011..2018}, {@code 2019..} and {@code ..2018}; empty for any other
   * text, for an end before the beginning and for editions before 2001.
   */
  public static Optional<Editions> find(String text) {
    var parts = WRITTEN.matcher(text.strip());
    if (!parts.matches() || (parts.group(1) == null && parts.group(3) == null)) {
      return Optional.empty();
    }
    boolean range = parts.group(2) != null;
    if (!range && parts.group(3) != null) {
      return Optional.empty();
    }
    int from = parts.group(1) == null ? ALL.from() : Integer.parseInt(parts.group(1));
    int through =
        parts.group(3) != null ? Integer.parseInt(parts.group(3)) : range ? Provision.OPEN : from;
    return from < ALL.from() || through < from
        ? Optional.empty()
        : Optional.of(new Editions(from, through));
  }

  /** Whether an edition is among them. */
  public boolean contains(int edition) {
    return edition >= from && edition <= through;
  }

  /** As a bill writes them: 2012, 2011..2018, 2019.., all. */
  @Override
  public String toString() {
    if (equals(ALL)) {
      return "all";
    }
    if (from == through) {
      return "" + from;
    }
    return from + ".." + (through == Provision.OPEN ? "" : through);
  }
}
