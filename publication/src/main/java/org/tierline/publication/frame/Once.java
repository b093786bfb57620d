package org.tierline.publication.frame;

import java.util.Optional;
import java.util.function.Supplier;

/** A value made when it is first asked for, and kept. Any thread may ask. */
public final class Once<T> implements Supplier<T> {
  private final Supplier<T> maker;
  private Optional<T> made = Optional.empty();

  /** Nothing is made yet. */
  public Once(Supplier<T> maker) {
    this.maker = maker;
  }

  @Override
  public synchronized T get() {
    if (made.isEmpty()) {
      made = Optional.of(maker.get());
    }
    return made.get();
  }
}
