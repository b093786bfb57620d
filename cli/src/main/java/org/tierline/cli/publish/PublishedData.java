package org.tierline.cli.publish;

import java.nio.file.Path;
import org.tierline.cli.options.KnownRecord;
import org.tierline.cli.options.Readers;
import org.tierline.cli.options.Value;
import org.tierline.cli.text.Progress;

/** The record as a package of data. */
final class PublishedData extends Publishing {
  private final Value<Path> folder =
      option(
          "--data",
          "DIR",
          Readers::path,
          "Write the data package into this folder, which is made if need be: tables as CSV,"
              + " Parquet and XLSX, with a descriptor, a codebook, a citation and checksums. A"
              + " folder that holds anything but an earlier data package is left alone.");

  @Override
  String option() {
    return "--data DIR";
  }

  @Override
  boolean isAsked() {
    return folder.find().isPresent();
  }

  @Override
  String publish(KnownRecord known, Publisher publisher, Progress progress) {
    return publisher.data(known, folder.get(), progress);
  }
}
