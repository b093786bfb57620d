package org.tierline.serve;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tierline.cli.Version;
import org.tierline.cli.options.KnownRecord;
import org.tierline.cli.publish.Publisher;
import org.tierline.cli.publish.WantedSite;
import org.tierline.cli.text.Progress;
import org.tierline.exchange.Fault;
import org.tierline.publication.data.DataPackage;
import org.tierline.publication.frame.Language;
import org.tierline.publication.frame.Published;
import org.tierline.publication.pdf.EditionPdf;
import org.tierline.publication.site.StaticSite;

/** The files of the module {@code publication}, as the command line asks for them. */
final class Press implements Publisher {

  @Override
  public String data(KnownRecord known, Path folder, Progress progress) {
    var files = DataPackage.write(known.whole(), known.day(), folder, progress::show);
    return "written: " + folder + ", " + files.size() + " files";
  }

  @Override
  public String site(KnownRecord known, WantedSite wanted, Progress progress) {
    var written =
        StaticSite.write(
            new Published(known.record(), known.day(), wanted.host()),
            languages(wanted.languages()),
            wanted.pictures(),
            Version.program(),
            wanted.folder(),
            progress::show);
    return words(wanted.folder(), written);
  }

  @Override
  public String pdf(KnownRecord known, int edition, Path file, Progress progress) {
    int pages =
        EditionPdf.write(
            new Published(known.record(), known.day()),
            edition,
            file,
            (what, share) -> progress.show(share, what));
    return "written: " + file + ", " + pages + " pages";
  }

  private static List<Language> languages(List<String> codes) {
    return codes.isEmpty()
        ? List.of(Language.values())
        : codes.stream().map(Press::language).toList();
  }

  private static Language language(String code) {
    return Language.find(code.strip())
        .orElseThrow(
            () ->
                Fault.notFound(
                    "\""
                        + code
                        + "\" is no language of the site; they are "
                        + Stream.of(Language.values())
                            .map(Language::code)
                            .collect(Collectors.joining(", "))));
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
}
