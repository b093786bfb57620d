package org.tierline.exchange.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tierline.exchange.Fault;
import org.tierline.record.Origin;
import org.tierline.record.Placement;
import org.tierline.record.RecordTables;

class RecordFilesTest {
  @TempDir Path folder;

  @Test
  void readsBackWhatItWrote() {
    var record = RecordFiles.builtIn();
    RecordFiles.write(record, folder);
    assertThat(RecordFiles.read(folder).record()).contains(record);
  }

  @Test
  void readsBackRowsThatSomebodyAdded() throws IOException {
    var record = RecordFiles.read(TestRecords.good()).record().orElseThrow();
    var first = record.placements(2024).getFirst();
    var added =
        new Placement(
            first.country(),
            first.edition(),
            first.tier(),
            "\"Quoted\", with a comma",
            first.automatic(),
            first.basis(),
            new Origin.AddedByYou("mine.csv"));
    var rows = new TableRows();
    rows.placements.add(added);
    var changed = record.withOverlay(rows.tables(), record.recordVersion());
    RecordFiles.write(changed, folder);
    var read = RecordFiles.read(folder).record().orElseThrow();
    assertThat(read.tables()).isEqualTo(changed.tables());
    assertThat(read.recordVersion()).isNotEqualTo(record.recordVersion());
  }

  @Test
  void leavesNothingBesideTheTables() throws IOException {
    RecordFiles.write(RecordFiles.builtIn(), folder);
    var names = new ArrayList<String>();
    try (var files = Files.newDirectoryStream(folder)) {
      files.forEach(file -> names.add(file.getFileName().toString()));
    }
    assertThat(names)
        .containsExactlyInAnyOrderElementsOf(
            List.of(Table.values()).stream().map(Table::file).toList());
  }

  @Test
  void mixesWithNoFilesOfAnythingElse() throws IOException {
    var record = RecordFiles.read(TestRecords.good()).record().orElseThrow();
    Files.writeString(folder.resolve("waivers.csv"), "mine");
    assertThatThrownBy(() -> RecordFiles.write(record, folder))
        .isInstanceOf(Fault.class)
        .hasMessageContainingAll("waivers.csv", "aren't of a record");
    assertThat(folder.resolve("waivers.csv")).hasContent("mine");
    try (var files = Files.list(folder)) {
      assertThat(files).hasSize(1);
    }
  }

  @Test
  void theOrderOfRowsInFilesDoesNotMatter() throws IOException {
    var record = RecordFiles.builtIn();
    for (long seed = 1; seed <= 3; seed++) {
      RecordFiles.write(record, folder);
      for (var table : Table.values()) {
        var file = folder.resolve(table.file());
        var lines = new ArrayList<>(Files.readAllLines(file));
        var header = lines.removeFirst();
        Collections.shuffle(lines, new Random(seed));
        lines.addFirst(header);
        Files.write(file, lines);
      }
      assertThat(RecordFiles.read(folder).record()).as("seed %d", seed).contains(record);
    }
  }

  @Test
  void givesNoRecordFromFilesWithAFault() throws IOException {
    TestRecords.copy(TestRecords.good(), folder);
    TestRecords.copy(TestRecords.bad().resolve("unknown-tier"), folder);
    var result = RecordFiles.read(folder);
    assertThat(result.record()).isEmpty();
    assertThat(result.issues()).hasSize(1);
  }

  @Test
  void linesMayEndAsOnWindows() throws IOException {
    TestRecords.copy(TestRecords.good(), folder);
    var file = folder.resolve("placements.csv");
    Files.writeString(file, Files.readString(file).replace("\n", "\r\n"));
    assertThat(RecordFiles.read(folder).record())
        .isEqualTo(RecordFiles.read(TestRecords.good()).record());
  }

  @Test
  void filesMayStartWithAByteOrderMarkAndHaveSemicolons() throws IOException {
    TestRecords.copy(TestRecords.good(), folder);
    var placements = folder.resolve("placements.csv");
    Files.writeString(placements, "\uFEFF" + Files.readString(placements));
    var list = folder.resolve("policy-or-pattern.csv");
    assertThat(Files.readString(list)).doesNotContain(";", "\"");
    Files.writeString(list, Files.readString(list).replace(',', ';'));
    assertThat(RecordFiles.read(folder).record())
        .isEqualTo(RecordFiles.read(TestRecords.good()).record());
  }

  @Test
  void anEmptyRecordHasEmptyTables() {
    assertThat(RecordWriter.texts(RecordTables.EMPTY)).hasSize(Table.values().length - 1);
  }
}
