package org.tierline.cli;

import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where a command reads and prints. Answers go to {@link #out}, talk to {@link #err}, both as UTF-8
 * with {@code \n}. For one thread.
 */
public final class Console {
  /** The width of a line where nobody says otherwise. */
  public static final int DEFAULT_WIDTH = 80;

  private static final int NARROWEST = 40;

  private final InputStream in;
  private final FaithfulStream outBytes;
  private final PrintWriter out;
  private final PrintWriter err;
  private final int width;
  private final boolean colour;
  private final boolean watched;
  private final boolean debug;

  /**
   * @param width columns of a line; less than 40 counts as 40
   * @param colour whether {@link #out} may hold ANSI escapes
   * @param watched whether somebody looks at {@link #err} as it is printed
   * @param debug whether a mistake in Tierline shows its stack trace
   */
  public Console(
      InputStream in,
      OutputStream out,
      OutputStream err,
      int width,
      boolean colour,
      boolean watched,
      boolean debug) {
    this.in = in;
    this.outBytes = new FaithfulStream(out);
    this.out = writer(outBytes);
    this.err = writer(err);
    this.width = Math.max(width, NARROWEST);
    this.colour = colour;
    this.watched = watched;
    this.debug = debug;
  }

  /**
   * The console of this process.
   *
   * @param environment COLUMNS, NO_COLOR, TERM and TIERLINE_DEBUG are read
   * @param terminal whether standard output is a terminal
   * @param errTerminal whether standard error is one
   */
  public static Console ofProcess(
      Map<String, String> environment, boolean terminal, boolean errTerminal) {
    boolean able = !environment.getOrDefault("TERM", "dumb").equals("dumb");
    boolean colour = terminal && able && environment.getOrDefault("NO_COLOR", "").isEmpty();
    return new Console(
        new FileInputStream(FileDescriptor.in),
        new FileOutputStream(FileDescriptor.out),
        new FileOutputStream(FileDescriptor.err),
        width(environment.getOrDefault("COLUMNS", "")),
        colour,
        errTerminal && able,
        environment.getOrDefault("TIERLINE_DEBUG", "").equals("1"));
  }

  private static int width(String columns) {
    return columns.matches("[1-9]\\d{0,3}") ? Integer.parseInt(columns) : DEFAULT_WIDTH;
  }

  private static PrintWriter writer(OutputStream bytes) {
    return new PrintWriter(
        new BufferedWriter(new OutputStreamWriter(bytes, StandardCharsets.UTF_8)), false) {
      @Override
      public void println() {
        write('\n');
      }
    };
  }

  /** Standard input, as bytes: whoever reads a format decodes it. */
  public InputStream in() {
    return in;
  }

  /** For answers. */
  public PrintWriter out() {
    return out;
  }

  /** For talk: progress, warnings, faults. */
  public PrintWriter err() {
    return err;
  }

  /** Columns of a line, at least 40. */
  public int width() {
    return width;
  }

  /** Whether {@link #out} may hold ANSI escapes. */
  public boolean colour() {
    return colour;
  }

  /**
   * Whether somebody looks at {@link #err} as it is printed, so that a line may be written over.
   */
  public boolean watched() {
    return watched;
  }

  /** Whether a mistake in Tierline shows its stack trace. */
  public boolean debug() {
    return debug;
  }

  /**
   * Hands everything printed on to the process's streams.
   *
   * @throws IOException if the answer could not be written whole, as on a full disk. A reader that
   *     has seen enough and closed its pipe ({@code | head}) is no such failure.
   */
  public void flush() throws IOException {
    out.flush();
    err.flush();
    outBytes.throwFailure();
  }

  /** Remembers the first failure, which a PrintWriter would only tell to have happened. */
  private static final class FaithfulStream extends OutputStream {
    private final OutputStream to;
    private @Nullable IOException failure;

    FaithfulStream(OutputStream to) {
      this.to = to;
    }

    @Override
    public void write(int b) throws IOException {
      write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      try {
        to.write(bytes, from, length);
      } catch (IOException e) {
        remember(e);
        throw e;
      }
    }

    @Override
    public void flush() throws IOException {
      try {
        to.flush();
      } catch (IOException e) {
        remember(e);
        throw e;
      }
    }

    private void remember(IOException e) {
      if (failure == null) {
        failure = e;
      }
    }

    void throwFailure() throws IOException {
      if (failure != null && !closedPipe(String.valueOf(failure.getMessage()))) {
        throw failure;
      }
    }

    private static boolean closedPipe(String message) {
      return message.contains("Broken pipe") || message.contains("Pipe closed");
    }
  }
}
