package org.tierline.cli.options;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.tierline.cli.Surroundings;
import org.tierline.exchange.Fault;
import org.tierline.exchange.record.Issue;
import org.tierline.exchange.record.RecordFiles;
import org.tierline.exchange.record.RecordOverlay;
import org.tierline.record.PublicRecord;

/** Where the user's own additions to the record lie. */
public final class DataOption extends Options {
  private final Value<Path> data =
      option(
          "--data",
          "DIR",
          Readers::path,
          "The folder with what you added to the record (tierline record add). Default: the user's"
              + " data folder for tierline.");

  /** The folder named, else the user's own, if there is one. */
  public Optional<Path> findFolder(Surroundings surroundings) {
    return data.find().or(surroundings::data);
  }

  /**
   * The built-in record with what the user added.
   *
   * @throws Fault if a folder was named that can't be one, or with all that is wrong with what was
   *     added
   */
  public PublicRecord record(Surroundings surroundings) {
    var builtIn = RecordFiles.builtIn();
    var folder = findFolder(surroundings);
    if (folder.isEmpty()) {
      return builtIn;
    }
    data.find().ifPresent(RecordOverlay::checkNamed);
    var result = RecordOverlay.load(builtIn, folder.get());
    return result
        .record()
        .orElseThrow(() -> Fault.badInput(result.issues().stream().map(Issue::problem).toList()));
  }

  /**
   * The user's data folder for Tierline: in {@code XDG_DATA_HOME}, else in {@code .local/share} of
   * the home folder.
   */
  public static Path ofUser(Map<String, String> environment, Path home) {
    String named = environment.getOrDefault("XDG_DATA_HOME", "");
    Path folder = named.isEmpty() ? Path.of("") : Path.of(named);
    // The XDG Base Directory Specification: a path that isn't absolute is to be ignored.
    Path base = folder.isAbsolute() ? folder : home.resolve(".local").resolve("share");
    return base.resolve("tierline");
  }
}
