package org.tierline.cli.options;

import java.util.Optional;
import picocli.CommandLine.Model.ArgSpec;

/**
 * What the command line gave for an option or a parameter. It is known once the command runs.
 *
 * @param <T> what its text is read as
 */
public final class Value<T> {
  private final ArgSpec arg;

  Value(ArgSpec arg) {
    this.arg = arg;
  }

  /** The value, if one was given. */
  public Optional<T> find() {
    return Optional.ofNullable(arg.getValue());
  }

  /**
   * The value of something that must be given.
   *
   * @throws java.util.NoSuchElementException if it wasn't, which the command line would have told
   */
  public T get() {
    return find().orElseThrow();
  }
}
