package org.tierline.exchange;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong with what was given.
 *
 * @param message what was met, what was wanted, and what to do
 * @param place where it was met; null if it is of no particular place
 */
public record Problem(String message, @Nullable Place place) {

  /** A problem of no particular place. */
  public static Problem of(String message) {
    return new Problem(message, null);
  }

  /** A problem at a place. */
  public static Problem at(Place place, String message) {
    return new Problem(message, place);
  }

  /** Where it was met, if it was met somewhere. */
  public Optional<Place> findPlace() {
    return Optional.ofNullable(place);
  }

  /** The message after its place: {@code facts.yaml:12: "perhaps" is neither yes nor no}. */
  @Override
  public String toString() {
    return place == null ? message : place + ": " + message;
  }
}
