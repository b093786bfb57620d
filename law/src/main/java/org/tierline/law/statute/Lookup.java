package org.tierline.law.statute;

import java.util.List;
import java.util.stream.Stream;

/**
 * What a citation or id names. All lists are in the order of the book.
 *
 * @param asked the text as it was given
 * @param edition the edition whose numbering it was read by
 * @param byId whether it is a stable id (or the start of some) rather than a printed citation
 * @param exact provisions printed at just this place; several may share a paragraph
 * @param parts provisions printed below this place
 * @param enclosing provisions printed above this place, which may cover what was asked for
 * @param otherReadings what the same words name in the numbering of other editions, oldest first
 */
public record Lookup(
    String asked,
    int edition,
    boolean byId,
    List<Provision> exact,
    List<Provision> parts,
    List<Provision> enclosing,
    List<OtherReading> otherReadings) {

  /**
   * What the same printed citation names in other editions.
   *
   * @param from first edition of that numbering
   * @param through last edition of it; {@link Provision#OPEN} while it lasts
   * @param provisions all that the citation names there, in the order of the book
   */
  public record OtherReading(int from, int through, List<Provision> provisions) {
    public OtherReading {
      provisions = List.copyOf(provisions);
    }
  }

  public Lookup {
    exact = List.copyOf(exact);
    parts = List.copyOf(parts);
    enclosing = List.copyOf(enclosing);
    otherReadings = List.copyOf(otherReadings);
  }

  /** What it names: at the place itself, then below it. */
  public List<Provision> provisions() {
    return Stream.concat(exact.stream(), parts.stream()).toList();
  }

  /** Whether the book has nothing at or below that place for that edition. */
  public boolean isEmpty() {
    return exact.isEmpty() && parts.isEmpty();
  }
}
