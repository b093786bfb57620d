package org.tierline.cli.options;

import java.util.List;
import org.tierline.law.watchlist.Readings;
import org.tierline.law.watchlist.Readings.CountScope;
import org.tierline.law.watchlist.Readings.FScope;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A reading of a disputed text, as the command line names it. */
public enum ReadingOption {
  PRACTICE("practice"),
  WHOLE_LIST("whole-list"),
  ANY_PAST_RUN("any-past-run"),
  LITERAL("literal");

  private final String written;

  ReadingOption(String written) {
    this.written = written;
  }

  /** Reads a name, or says which there are. */
  public static final class Converter implements ITypeConverter<ReadingOption> {
    @Override
    public ReadingOption convert(String text) {
      for (ReadingOption option : values()) {
        if (option.written.equals(text)) {
          return option;
        }
      }
      throw new TypeConversionException(
          "\"" + text + "\" is no reading; known are practice, whole-list, any-past-run, literal");
    }
  }

  /** All readings asked for, taken together; State's practice where nothing else is. */
  public static Readings together(List<ReadingOption> options) {
    boolean literal = options.contains(LITERAL);
    return new Readings(
        literal || options.contains(WHOLE_LIST) ? CountScope.WHOLE_LIST : CountScope.T2WL_ONLY,
        literal || options.contains(ANY_PAST_RUN) ? FScope.ANY_PAST_RUN : FScope.LATEST_RUN);
  }
}
