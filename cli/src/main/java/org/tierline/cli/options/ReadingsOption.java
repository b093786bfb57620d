package org.tierline.cli.options;

import java.util.List;
import org.tierline.law.watchlist.Readings;
import org.tierline.law.watchlist.Readings.CountScope;
import org.tierline.law.watchlist.Readings.FScope;

/** What a command that runs the law can be asked: how it reads the disputed texts. */
public final class ReadingsOption extends Options {
  private final Value<List<Reading>> readings =
      options(
          "--readings",
          "R",
          ReadingsOption::read,
          "How the disputed texts of the watch list are read: practice (as State does, the"
              + " default), or literally: whole-list (years on the whole special watch list count),"
              + " any-past-run (any past waived run that ended in Tier 3 arms the one-year rule),"
              + " literal (both).");

  private enum Reading {
    PRACTICE("practice"),
    WHOLE_LIST("whole-list"),
    ANY_PAST_RUN("any-past-run"),
    LITERAL("literal");

    private final String written;

    Reading(String written) {
      this.written = written;
    }
  }

  /** All readings asked for, taken together; State's practice where nothing else is. */
  public Readings together() {
    var given = readings.find().orElse(List.of());
    boolean literal = given.contains(Reading.LITERAL);
    return new Readings(
        literal || given.contains(Reading.WHOLE_LIST)
            ? CountScope.WHOLE_LIST
            : CountScope.T2WL_ONLY,
        literal || given.contains(Reading.ANY_PAST_RUN) ? FScope.ANY_PAST_RUN : FScope.LATEST_RUN);
  }

  private static Reading read(String text) {
    for (Reading reading : Reading.values()) {
      if (reading.written.equals(text)) {
        return reading;
      }
    }
    throw new Misuse(
        "\"" + text + "\" is no reading; known are practice, whole-list, any-past-run, literal");
  }
}
