package org.tierline.exchange.file;

import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import org.jspecify.annotations.Nullable;

/** Why a file could not be read or written, in words that don't tell the file again. */
public final class Failure {
  private Failure() {}

  /** The reason of a failure, like "Permission denied"; a message names the file itself. */
  public static String reason(Exception failure) {
    Throwable cause = failure.getCause();
    return switch (failure) {
      case AccessDeniedException _ -> "Permission denied";
      case NoSuchFileException _ -> "No such file or folder";
      case FileSystemException system -> or(system.getReason(), system);
      case UncheckedIOException _ when cause instanceof Exception inner -> reason(inner);
      default -> or(failure.getMessage(), failure);
    };
  }

  private static String or(@Nullable String words, Exception failure) {
    return words == null ? failure.getClass().getSimpleName() : words;
  }
}
