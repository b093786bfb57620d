package org.tierline.publication.data;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.tierline.exchange.Notices;

/** What a reader should know before the first table. */
final class Readme {
  static final String FILE = "README.md";

  static final String WHAT =
      "The tiers that the yearly Trafficking in Persons Report placed governments on since 2001,"
          + " the lists and determinations that go with them, and what the watch-list rules of the"
          + " law made of each placement. Every row of the record names its sources and its grade.";

  private Readme() {}

  static DataFile of(Release release, List<DataTable> tables) {
    var lines = new ArrayList<String>();
    lines.add("# " + release.title());
    lines.add("");
    lines.add("**" + Notices.FULL + "**");
    lines.add("");
    lines.add(WHAT);
    lines.add("");
    lines.add(
        "Record %s, as known by %s; law %s. Names and codes of governments imply no position on"
                .formatted(release.version(), release.asOf(), release.lawVersion())
            + " their status.");
    lines.add("");
    lines.addAll(BEFORE_USE);
    lines.add("");
    lines.add("## Tables");
    lines.add("");
    lines.add(
        "Each is there as CSV (UTF-8, commas, lines ended by LF)"
            + (release.edition().isPresent()
                ? " and as Parquet: the rows on the edition, with the governments and sources that"
                    + " they name."
                : ", as Parquet, and as a sheet of `" + DataPackage.WORKBOOK + "`.")
            + " `CODEBOOK.md` explains every column and code,"
            + " `"
            + Descriptor.FILE
            + "` says the same to machines (Data Package standard, version"
            + " 2), `sources.csv` lists what all rows rest on.");
    lines.add("");
    lines.add("| table | rows | what |");
    lines.add("|---|---|---|");
    for (DataTable table : tables) {
      lines.add("| `%s` | %d | %s |".formatted(table.name(), table.rows().size(), table.title()));
    }
    lines.add("");
    lines.addAll(CITING);
    lines.add("");
    lines.add(
        "`sha256sum -c SHA256SUMS` checks that the files are whole. The same record always gives"
            + " the same bytes, on any machine"
            + (release.edition().isPresent()
                ? "."
                : ": `./tierline publish --data DIR` makes them again."));
    return new DataFile(FILE, (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
  }

  /** The lines of the workbook's first sheet. */
  static List<String> about(Release release, List<DataTable> tables) {
    var lines = new ArrayList<String>();
    lines.add("Tierline: the public record of trafficking tiers");
    lines.add(Notices.FULL);
    lines.add(WHAT);
    lines.add("Record " + release.version() + ", as known by " + release.asOf() + ".");
    lines.add(
        "Tiers are codes (T1, T2, T2WL for Tier 2 Watch List, T3, SC for a special case), never"
            + " numbers: they can't be averaged.");
    lines.add("The columns grade, doubtful and coverage say how far a row may be relied on.");
    lines.add("CODEBOOK.md, beside this workbook, explains every column and code.");
    for (DataTable table : tables) {
      lines.add(table.name() + ": " + table.description());
    }
    return lines;
  }

  private static final List<String> BEFORE_USE =
      List.of(
          "## Before you use it",
          "",
          "- **A tier is a code, not a number.** `T1`, `T2`, `T2WL` (Tier 2 Watch List), `T3`, and"
              + " `SC` for a special case, which is no tier. An average of tiers means nothing.",
          "- **`publishedTier` is the Department's judgement at release.** Clocks and verdicts are"
              + " derived by Tierline from the law; they stand in tables of their own.",
          "- **`grade` says how well a row is documented**, `doubtful` whether no document stands"
              + " behind it at all. Leave doubtful rows out, or say that you kept them.",
          "- **`coverage` says how complete the list is.** A government that is missing from a"
              + " list that isn't `complete` may have been on it: it is not held, not \"no\".",
          "- **An empty cell is never a zero.**",
          "- **Tables `narrative-...` were read by a program**, which errs. How well it reads is"
              + " measured in the project, in `labels/2018`. They cover the 2018 edition in part.");

  private static final List<String> CITING =
      List.of(
          "## Citing, licence, checking",
          "",
          "Cite as `CITATION.cff` says, with the version above, and the sources of the rows you"
              + " use.",
          "",
          "Our own part, that is the selection, the arrangement, the identifiers, the grades and"
              + " the notes, is dedicated to the public domain by CC0 1.0"
              + " (https://creativecommons.org/publicdomain/zero/1.0/). The sources keep their own"
              + " terms, which `sources.csv` gives as far as they state any. Works of the U.S."
              + " Government have no copyright protection in the United States (17 U.S.C. 105).");
}
