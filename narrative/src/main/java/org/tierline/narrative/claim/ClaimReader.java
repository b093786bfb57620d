package org.tierline.narrative.claim;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tierline.record.PublicRecord;

/**
 * Finds what a text claims of the report. Any thread may use it; it keeps nothing of a text.
 *
 * <p>English is read best; Spanish, French, Korean, Japanese and Chinese by their commonest
 * phrases; in other languages nothing is found.
 */
public final class ClaimReader {
  /** A text names its day in its first lines or not at all. */
  private static final int FIRST_LINES = 5;

  private final PublicRecord record;
  private final Map<Tongue, Vocabulary> vocabularies = new EnumMap<>(Tongue.class);

  /** Finds claims on the governments and editions of a record. */
  public ClaimReader(PublicRecord record) {
    this.record = record;
  }

  /** The claims of a text whose day nobody tells, in the order of the text. */
  public List<Claim> read(String text) {
    return claims(text, Optional.empty());
  }

  /**
   * The claims of a text, in the order of the text.
   *
   * @param published its day, by which "this year" and an edition that isn't named are understood
   */
  public List<Claim> read(String text, LocalDate published) {
    return claims(text, Optional.of(published));
  }

  private List<Claim> claims(String text, Optional<LocalDate> published) {
    Tongue tongue = Tongue.of(text);
    if (tongue == Tongue.OTHER) {
      return List.of();
    }
    return new TextReading(record, vocabulary(tongue), tongue, text, published).claims();
  }

  private Vocabulary vocabulary(Tongue tongue) {
    synchronized (vocabularies) {
      return vocabularies.computeIfAbsent(tongue, each -> Vocabulary.of(each, record));
    }
  }

  /** The language that a text is read in. */
  public Tongue tongue(String text) {
    return Tongue.of(text);
  }

  /** The day that one of a text's first lines gives, alone and as in 2025-09-30. */
  public static Optional<LocalDate> findDay(String text) {
    return text.lines()
        .limit(FIRST_LINES)
        .map(String::strip)
        .filter(line -> line.matches("\\d{4}-\\d{2}-\\d{2}"))
        .flatMap(line -> parse(line).stream())
        .findFirst();
  }

  private static Optional<LocalDate> parse(String day) {
    try {
      return Optional.of(LocalDate.parse(day));
    } catch (DateTimeParseException e) {
      return Optional.empty(); // like 2025-02-30, which is no day
    }
  }
}
