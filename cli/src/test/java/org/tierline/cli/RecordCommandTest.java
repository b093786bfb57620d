package org.tierline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands on record files, and release day. */
class RecordCommandTest {
  @TempDir private Path folder;

  private CommandRun run(String... args) throws IOException {
    Files.createDirectories(folder.resolve("data"));
    String[] all =
        Stream.concat(Arrays.stream(args), Stream.of("--data", folder.resolve("data").toString()))
            .toArray(String[]::new);
    return CommandRun.of(all);
  }

  private Path file(String name, String... lines) throws IOException {
    return Files.writeString(folder.resolve(name), String.join("\n", lines) + "\n");
  }

  /** A plain list of an invented 2026 edition, added with one command. */
  private void releaseDay() throws IOException {
    Path list =
        file(
            "2026.csv",
            "country,tier",
            "PRK,T3",
            "South Korea,1",
            "CHL,2WL",
            "DZA,2WL",
            "SLB,T3",
            "\"Congo, Republic of the\",2WL");
    var added = run("record", "add", list.toString());
    assertThat(added.code()).isEqualTo(ExitCode.ANSWERED);
    assertThat(added.out()).contains("editions 2001-2026", "6 of them added by you");
  }

  @Test
  void aPlainListOfANewEditionGivesChangesStreaksAndClocks() throws IOException {
    releaseDay();
    var run = run("edition", "2026");
    assertThat(run.code()).isEqualTo(ExitCode.ANSWERED);
    String text = run.out().replaceAll("\\s+", " ");
    assertThat(text)
        .contains(
            "2026 edition, added by you (2026.csv)",
            "needs legal review",
            "CHL Chile T1 T2WL",
            "SLB Solomon Islands T2WL T3",
            "DZA Algeria T2WL 2 waiver only waiver required, list not held",
            "COG Congo (Brazzaville) T2WL 3 (1w) closed contradicts",
            "SLB Solomon Islands T3 3 (1w) closed ~ downgrade, automatic or",
            "Not established (automatic or on the merits): Solomon Islands",
            "182 not in the list held");
    assertThat(run("show", "PRK").out()).contains("Tier 3, 24th edition in a row, since 2003.");
    assertThat(run("streaks", "--tier", "T3", "--min", "24").out()).contains("24  2003   T3");
    assertThat(run("explain", "COG", "2026").out()).contains("needs legal review");
  }

  @Test
  void aReplayThatContradictsAPlacementEndsAsAComparisonThatFoundDifferences() throws IOException {
    releaseDay();
    var run = run("replay");
    assertThat(run.code()).isEqualTo(ExitCode.DIFFERENCES);
    assertThat(run.out()).contains("it contradicts 1.");
    assertThat(run("replay", "--json").code()).isEqualTo(ExitCode.DIFFERENCES);
    assertThat(run("replay", "--country", "COG").code()).isEqualTo(ExitCode.DIFFERENCES);
    assertThat(run("replay", "--country", "KOR").code()).isEqualTo(ExitCode.ANSWERED);
  }

  @Test
  void whatTheUserAddedIsMarkedEverywhere() throws IOException {
    releaseDay();
    for (var args :
        List.of(
            new String[] {"edition", "2026"},
            new String[] {"show", "CHL"},
            new String[] {"tiers", "2026"},
            new String[] {"changes", "2026"},
            new String[] {"explain", "CHL", "2026"},
            new String[] {"replay", "--country", "CHL"})) {
      assertThat(run(args).out().replaceAll("\\s+", " "))
          .as(String.join(" ", args))
          .containsIgnoringCase("added by you (2026.csv)");
    }
    for (var args :
        List.of(
            new String[] {"edition", "2026", "--json"},
            new String[] {"show", "CHL", "--json"},
            new String[] {"tiers", "2026", "--json"},
            new String[] {"explain", "CHL", "2026", "--json"})) {
      var json = run(args).out();
      assertThat(json).contains("\"addedByYou\" : \"2026.csv\"");
      assertThat(Schemas.faults(args[0] + "-1", json)).isEmpty();
    }
    assertThat(run("tiers", "2026", "--csv").out().lines().skip(1))
        .allMatch(line -> line.endsWith(",2026.csv"));
  }

  @Test
  void whatIsTheSameForAllRowsIsSaidOnce() throws IOException {
    releaseDay();
    for (String command : new String[] {"edition", "tiers", "changes"}) {
      var out = run(command, "2026").out();
      assertThat(out.split("added by you", -1)).as(command).hasSize(2);
      assertThat(out.lines()).allMatch(line -> line.length() <= 80);
    }
    run("record", "add", file("fix.csv", "edition,country,tier", "2026,PRK,T2").toString());
    var mixed = run("edition", "2026").out().replaceAll("\\s+", " ");
    assertThat(mixed)
        .contains("2026 edition, added by you (2026.csv)", "added by you T3 up 1 2026 (fix.csv)");
    assertThat(mixed.split("added by you", -1)).hasSize(3);
  }

  @Test
  void addingSaysWhatIsLackingAndWhatIsReplaced() throws IOException {
    Path list = file("2026.csv", "country,tier", "PRK,T3", "KOR,T1");
    var added = run("record", "add", list.toString());
    assertThat(added.out()).contains("2026 edition, new: 2 placements added.");
    assertThat(added.err())
        .startsWith(
            "tierline: warning: 186 of the 2025 edition's governments have no placement in 2026:");
    Path fix = file("fix.csv", "edition,country,tier", "2025,KOR,T2", "2025,PRK,T3");
    var fixed = run("record", "add", fix.toString());
    assertThat(fixed.code()).isEqualTo(ExitCode.ANSWERED);
    assertThat(fixed.err()).isEmpty();
    assertThat(fixed.out().replaceAll("\\s+", " "))
        .contains(
            "2025 edition, held already: 2 cells replaced, 1 with another tier (KOR T1 to T2).");
    assertThat(run("record", "add", fix.toString()).out()).contains("; no placement changed");
    Path again = file("2026.csv", "country,tier", "PRK,T2WL");
    var json = run("record", "add", again.toString(), "--json");
    assertThat(json.err()).isEmpty();
    assertThat(Schemas.faults("record-1", json.out())).isEmpty();
    assertThat(json.out())
        .contains("\"replaced\" : 1", "\"dropped\" : 1", "PRK T3 to T2WL", "187 of the 2025");
  }

  @Test
  void anAddedCellIsNotCalledPublished() throws IOException {
    releaseDay();
    String text = run("explain", "CHL", "2026").out().replaceAll("\\s+", " ");
    assertThat(text)
        .contains("Added by you (2026.csv); down from Tier 1.", "rests on your file alone")
        .doesNotContain("Published by", "secondary");
  }

  @Test
  void anAddedEditionCountsAsOutFromTheDayItWasAdded() throws IOException {
    releaseDay();
    var before = run("edition", "2026", "--on", "2026-01-14");
    assertThat(before.code()).isEqualTo(ExitCode.UNKNOWN);
    assertThat(before.err())
        .contains(
            "the 2026 edition has no day of release in the record and counts as out from"
                + " 2026-01-15, after 2026-01-14; known by then: 2001-2025.");
    assertThat(run("edition", "2026", "--on", "2026-01-15").code()).isEqualTo(ExitCode.ANSWERED);
    assertThat(run("edition", "1999").err())
        .contains("there was no 1999 edition: the first is of 2001");
    assertThat(run("edition", "2027").err())
        .contains("there is no 2027 edition in the record", "record add");
  }

  @Test
  void aContradictionByFIsHedged() throws IOException {
    Path list =
        file(
            "runs.csv",
            "edition,country,tier",
            "2026,CHL,T2WL",
            "2027,CHL,T2WL",
            "2028,CHL,T2WL",
            "2029,CHL,T3",
            "2030,CHL,T2WL",
            "2031,CHL,T2WL");
    run("record", "add", list.toString());
    assertThat(run("edition", "2031").out().replaceAll("\\s+", " "))
        .contains("contradicts, on our reading of (F)");
    assertThat(run("replay", "--country", "CHL").out().replaceAll("\\s+", " "))
        .contains("contradicts: 1 of them on our reading of (F).", "contradicts, on our");
    var explained = run("explain", "CHL", "2031");
    assertThat(explained.out().replaceAll("\\s+", " "))
        .contains("Verdict: contradicts, on our reading of (F). On our reading (F) closed");
    assertThat(run("explain", "CHL", "2031", "--json").out())
        .contains("\"verdict\" : \"contradicts\"", "\"interpretive\" : true");
  }

  @Test
  void anEditionThatIsNotHeldIsNamedAndNothingFirmRestsOnIt() throws IOException {
    Path list =
        file("2027.csv", "country,tier", "PRK,T3", "KOR,T1", "DZA,T2WL", "COG,T2WL", "CHL,T2WL");
    assertThat(run("record", "add", list.toString()).err())
        .contains("the record holds no edition of 2026: changes, streaks and clocks in 2027");
    var edition = run("edition", "2027");
    assertThat(edition.out().lines()).allMatch(line -> line.length() <= 80);
    assertThat(edition.out().replaceAll("\\s+", " "))
        .contains(
            "The record holds no 2026 edition: what changed against it isn't known",
            "had ruled something out for 0 of 5 placements; for 1 it isn't known;",
            "DZA Algeria ? 1 2027? ?",
            "PRK North Korea ? 1 2027?")
        .doesNotContain("contradicts", "not in the edition before");
    assertThat(run("explain", "DZA", "2027").out().replaceAll("\\s+", " "))
        .contains(
            "the edition before isn't held, or not in full",
            "The clock before the 2027 edition isn't known, for the 2026 edition isn't held",
            "Verdict: clock not known. Whether the law left Tier 2 Watch List open can't be told");
    // In 2026 the list was closed to it: whatever tier it had then, the list is open in 2027.
    assertThat(run("explain", "COG", "2027").out().replaceAll("\\s+", " "))
        .contains("any tier was open to the findings", "Verdict: not constrained.");
    assertThat(run("show", "COG").out().replaceAll("\\s+", " "))
        .contains("Clock: not known, for the 2026 edition isn't held", "24 25 26 27", "? not held");
    assertThat(run("show", "ALB").out())
        .contains("Not in the list held of the 2027 edition", "in no edition held");
    assertThat(run("changes", "2027").out()).contains("5 not known");
    assertThat(run("replay").out()).contains("1  clock not known");
    for (var args :
        List.of(
            List.of("edition", "2027"),
            List.of("show", "COG"),
            List.of("explain", "COG", "2027"),
            List.of("replay", "--country", "COG"),
            List.of("changes", "2027"),
            List.of("streaks"))) {
      var all = Stream.concat(args.stream(), Stream.of("--json")).toArray(String[]::new);
      var json = run(all).out();
      assertThat(Schemas.faults(args.getFirst() + "-1", json)).as("%s", args).isEmpty();
    }
    assertThat(run("edition", "2027", "--json").out()).contains("\"opening\" : \"notKnown\"");
    var later = file("2026.csv", "country,tier", "PRK,T3", "KOR,T1", "DZA,T2", "COG,T3", "CHL,T1");
    assertThat(run("record", "add", later.toString()).code()).isEqualTo(ExitCode.ANSWERED);
    assertThat(run("edition", "2027").out()).doesNotContain("isn't known");
  }

  @Test
  void theBuiltInRecordStaysAsItWas() throws IOException {
    releaseDay();
    assertThat(CommandRun.of("edition", "2026").code()).isEqualTo(ExitCode.UNKNOWN);
  }

  @Test
  void aFileWithFaultsAddsNothingAndTellsThemAll() throws IOException {
    Path list = file("2026.csv", "country,tier", "Atlantis,T3", "PRK,T5");
    var run = run("record", "add", list.toString());
    assertThat(run.code()).isEqualTo(ExitCode.BAD_FILE);
    assertThat(run.err()).contains("2026.csv:2", "Atlantis", "2026.csv:3", "T5");
    assertThat(run("edition", "2026").code()).isEqualTo(ExitCode.UNKNOWN);
  }

  @Test
  void whatWasExportedIsSound() throws IOException {
    String out = folder.resolve("out").toString();
    assertThat(run("record", "export", out).code()).isEqualTo(ExitCode.ANSWERED);
    var check = CommandRun.of("record", "check", out);
    assertThat(check.out()).contains("No fault found.");
    assertThat(check.code()).isEqualTo(ExitCode.ANSWERED);
    assertThat(
            Schemas.faults("record-check-1", CommandRun.of("record", "check", out, "--json").out()))
        .isEmpty();
    String again = folder.resolve("again").toString();
    var imported = CommandRun.of("record", "import", out, "--out", again, "--json");
    assertThat(imported.code()).isEqualTo(ExitCode.ANSWERED);
    assertThat(Schemas.faults("record-1", imported.out())).isEmpty();
  }

  @Test
  void aCheckTellsEveryFault() throws IOException {
    Path out = folder.resolve("out");
    run("record", "export", out.toString());
    Path placements = out.resolve("placements.csv");
    Files.writeString(
        placements,
        Files.readString(placements)
            .replace("2001,ALB,T3", "2001,ALB,T4")
            .replace("2001,AGO,T2", "2001,XXX,T2"));
    var check = CommandRun.of("record", "check", out.toString());
    assertThat(check.code()).isEqualTo(ExitCode.DIFFERENCES);
    assertThat(check.out())
        .contains("placements.csv:2: ", "XXX", "placements.csv:3: ", "T4", "2 faults.");
  }

  @Test
  void aFolderThatIsntThereIsABadFile() {
    var check = CommandRun.of("record", "check", folder.resolve("none").toString());
    assertThat(check.code()).isEqualTo(ExitCode.BAD_FILE);
    assertThat(check.out()).isEmpty();
    assertThat(check.err()).contains("none: there is no such folder");
  }

  @Test
  void anExportMixesWithNoOtherFiles() throws IOException {
    Path mine = file("waivers.csv", "mine");
    var refused = run("record", "export", folder.toString());
    assertThat(refused.code()).isEqualTo(ExitCode.BAD_FILE);
    assertThat(refused.err()).contains("holds data, not part of a record; nothing was written");
    assertThat(mine).hasContent("mine");
    String out = folder.resolve("out").toString();
    assertThat(run("record", "export", out).code()).isEqualTo(ExitCode.ANSWERED);
    assertThat(run("record", "export", out).code()).isEqualTo(ExitCode.ANSWERED);
  }

  @Test
  void aDataFolderThatCantBeOneIsToldOnce() throws IOException {
    Path file = file("taken", "a file");
    Path other = Files.createDirectory(folder.resolve("other"));
    Files.writeString(other.resolve("notes.txt"), "mine");
    Path list = file("2026.csv", "country,tier", "PRK,T3");
    String[][] faults = {
      {folder.resolve("none").toString(), "there is no such folder; tierline record add FILES"},
      {file.toString(), "is a file, not a folder; name a folder with --data"},
      {other.toString(), "holds nothing that was added with tierline record add"}
    };
    for (var fault : faults) {
      var run = CommandRun.of("edition", "2025", "--data", fault[0]);
      assertThat(run.code()).isEqualTo(ExitCode.BAD_FILE);
      assertThat(run.err()).startsWith("tierline: " + fault[0] + ": " + fault[1]);
    }
    var add = CommandRun.of("record", "add", list.toString(), "--data", file.toString());
    assertThat(add.code()).isEqualTo(ExitCode.BAD_FILE);
    assertThat(add.err())
        .isEqualTo("tierline: " + file + ": is a file, not a folder; name a folder with --data\n");
  }

  @Test
  void withoutACommandItShowsItsHelp() {
    assertThat(CommandRun.of("record").out()).contains("check", "import", "export", "add");
  }
}
