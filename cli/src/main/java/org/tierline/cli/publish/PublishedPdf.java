package org.tierline.cli.publish;

import java.nio.file.Path;
import org.tierline.cli.options.KnownRecord;
import org.tierline.cli.options.Misuse;
import org.tierline.cli.options.Readers;
import org.tierline.cli.options.Value;
import org.tierline.cli.text.Progress;

/** An edition as one PDF. */
final class PublishedPdf extends Publishing {
  private final Value<String> edition =
      option("--edition", "EDITION", Readers::text, "The edition that --pdf writes, such as 2025.");

  private final Value<Path> pdf =
      option(
          "--pdf",
          "FILE",
          Readers::path,
          "Write the edition named by --edition into this file, as one accessible PDF: map, tiers,"
              + " changes, waivers, consequences, a page for each government. An earlier PDF of the"
              + " same edition is replaced; any other file is left alone.");

  @Override
  String option() {
    return "--edition EDITION --pdf FILE";
  }

  @Override
  boolean isAsked() {
    return edition.find().isPresent() || pdf.find().isPresent();
  }

  @Override
  String publish(KnownRecord known, Publisher publisher, Progress progress) {
    if (pdf.find().isEmpty()) {
      throw new Misuse("--edition goes with --pdf FILE, which says where the edition is written");
    }
    if (edition.find().isEmpty()) {
      throw new Misuse("--pdf goes with --edition EDITION, such as --edition 2025");
    }
    int year = known.edition(edition.get()).year();
    return publisher.pdf(known, year, pdf.get(), progress);
  }
}
