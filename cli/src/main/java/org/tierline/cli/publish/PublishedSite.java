package org.tierline.cli.publish;

import java.nio.file.Path;
import java.util.List;
import org.tierline.cli.options.Flag;
import org.tierline.cli.options.KnownRecord;
import org.tierline.cli.options.Misuse;
import org.tierline.cli.options.Readers;
import org.tierline.cli.options.Value;
import org.tierline.cli.text.Progress;

/** The site as files. */
final class PublishedSite extends Publishing {
  private final Value<Path> folder =
      option(
          "--site",
          "DIR",
          Readers::path,
          "Write the whole site as files into this folder, which is made if need be: every page as"
              + " HTML and as data, for any web server or none. A folder that holds anything but an"
              + " earlier site is left alone; of an earlier site, what differs is renewed.");

  private final Value<List<String>> languages =
      options(
          "--languages",
          "LANGUAGES",
          Readers::text,
          "Of --site: the languages of the frame, parted by commas, like ko,fr; English is always"
              + " there. Default: all.");

  private final Value<String> host =
      option(
          "--host",
          "URL",
          PublishedSite::readHost,
          "Of --site: where it will be reached, like https://example.org, for permanent links and"
              + " the map of the site that search engines read.");

  private final Flag pictures =
      flag(
          "--pictures",
          "Of --site: write each map and strip as PNG too, and a card for links to each page; this"
              + " takes minutes.");

  @Override
  String option() {
    return "--site DIR";
  }

  @Override
  boolean isAsked() {
    return folder.find().isPresent()
        || languages.find().isPresent()
        || host.find().isPresent()
        || pictures.isGiven();
  }

  @Override
  String publish(KnownRecord known, Publisher publisher, Progress progress) {
    Path to =
        folder
            .find()
            .orElseThrow(
                () -> new Misuse("--languages, --host and --pictures go with --site DIR; name it"));
    return publisher.site(
        known,
        new WantedSite(to, languages.find().orElse(List.of()), host.find(), pictures.isGiven()),
        progress);
  }

  private static String readHost(String text) {
    String without = text.replaceAll("/+$", "");
    if (!without.matches("https?://[A-Za-z0-9.:\\[\\]-]+(/[A-Za-z0-9._~-]+)*")) {
      throw new Misuse(
          "\"" + text + "\" is no address of a site; write one like https://example.org");
    }
    return without;
  }
}
