package org.tierline.cli.publish;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tierline.cli.Console;
import org.tierline.cli.Version;
import org.tierline.cli.options.Flag;
import org.tierline.cli.options.KnownRecord;
import org.tierline.cli.options.Misuse;
import org.tierline.cli.options.Readers;
import org.tierline.cli.options.Value;
import org.tierline.cli.text.Progress;
import org.tierline.publication.frame.Language;
import org.tierline.publication.frame.Published;
import org.tierline.publication.site.StaticSite;

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

  private final Value<List<Language>> languages =
      options(
          "--languages",
          "LANGUAGES",
          PublishedSite::readLanguage,
          "Of --site: the languages of the frame, parted by commas, out of "
              + codes()
              + "; English is always there. Default: all.");

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
  void publish(KnownRecord known, Console console) {
    Path to =
        folder
            .find()
            .orElseThrow(
                () -> new Misuse("--languages, --host and --pictures go with --site DIR; name it"));
    StaticSite.Written written;
    try (var progress = new Progress(console)) {
      written =
          StaticSite.write(
              new Published(known.record(), known.day(), host.find()),
              languages.find().orElse(List.of(Language.values())),
              pictures.isGiven(),
              Version.program(),
              to,
              progress::show);
    }
    console.err().println(words(to, written));
  }

  private static String words(Path to, StaticSite.Written written) {
    String whole =
        String.format(
            Locale.ROOT,
            "%s: %,d pages in %,d files, %,d bytes",
            to,
            written.pages(),
            written.files(),
            written.bytes());
    return written.renewed() == 0 && written.removed() == 0
        ? "nothing to do: " + whole
        : "written: "
            + whole
            + String.format(
                Locale.ROOT, " (%,d renewed, %,d removed)", written.renewed(), written.removed());
  }

  private static String codes() {
    return Stream.of(Language.values()).map(Language::code).collect(Collectors.joining(", "));
  }

  private static Language readLanguage(String text) {
    return Optional.of(text.strip())
        .flatMap(Language::find)
        .orElseThrow(
            () -> new Misuse("\"" + text + "\" is no language of the site; they are " + codes()));
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
