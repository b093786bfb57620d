package org.tierline.exchange.narrative;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tierline.law.Tier;
import org.tierline.narrative.Narrative;
import org.tierline.narrative.layout.TierLine;
import org.tierline.record.Country;
import org.tierline.record.Placement;
import org.tierline.record.PublicRecord;

/**
 * The tier read from one text, beside the record's.
 *
 * @param file its name without folders
 * @param country by its tier line, else by its file's name; empty if neither tells
 * @param edition empty if nothing tells
 * @param read the tier the text determines
 * @param record the published tier at release, if the record has one
 * @param issues what was met while reading
 */
public record TierRead(
    String file,
    Optional<Country> country,
    Optional<Integer> edition,
    Optional<Tier> read,
    Optional<Tier> record,
    List<String> issues) {
  /** Files are often named by edition and country, like "2018-AGO.txt". */
  private static final Pattern NAMED = Pattern.compile("(20\\d\\d)(?:-([A-Z]{3}))?\\b.*");

  /** Copies. */
  public TierRead {
    issues = List.copyOf(issues);
  }

  /**
   * Looks the record's tier up.
   *
   * @param edition as the user says it is
   */
  public static TierRead of(
      NarrativeFile file, Narrative read, PublicRecord record, Optional<Integer> edition) {
    Path path = Path.of(file.name()).getFileName();
    String name = path == null ? file.name() : path.toString();
    Matcher named = NAMED.matcher(name);
    boolean isNamed = named.matches();
    Optional<Integer> year =
        edition.isPresent() || !isNamed ? edition : Optional.of(Integer.valueOf(named.group(1)));
    Optional<Country> country =
        read.tierLine().flatMap(TierLine::name).flatMap(record::findCountry);
    if (country.isEmpty() && isNamed && named.group(2) != null) {
      country = record.findCountry(named.group(2));
    }
    return new TierRead(
        name, country, year, read.tier(), placed(record, country, year), read.issues());
  }

  private static Optional<Tier> placed(
      PublicRecord record, Optional<Country> country, Optional<Integer> edition) {
    return country.flatMap(
        known ->
            record.history(known.code()).stream()
                .filter(
                    placement -> edition.filter(year -> year == placement.edition()).isPresent())
                .map(Placement::tier)
                .findFirst());
  }

  /** Whether both are known and aren't the same. */
  public boolean differs() {
    return read.isPresent() && record.isPresent() && !read.equals(record);
  }
}
