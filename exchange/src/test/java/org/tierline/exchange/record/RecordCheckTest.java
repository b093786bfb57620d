package org.tierline.exchange.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tierline.exchange.Fault;

class RecordCheckTest {
  @TempDir Path folder;

  @Test
  void findsNoFaultInAGoodRecordAndCountsWhatItCompared() {
    var report = RecordCheck.check(TestRecords.good());
    assertThat(texts(report.issues())).isEmpty();
    assertThat(report.isSound()).isTrue();
    assertThat(report.totalsCompared()).isEqualTo(1);
    assertThat(report.totalsCounted()).isZero();
    assertThat(report.totalsRemembered()).isEqualTo(1);
  }

  @Test
  void findsNoFaultInTheBuiltInRecord() {
    var report = RecordCheck.check(RecordFiles.builtIn());
    assertThat(texts(report.issues())).isEmpty();
    assertThat(report.totalsCompared()).isEqualTo(55);
    assertThat(report.totalsCounted()).isEqualTo(77);
    assertThat(report.totalsRemembered()).isEqualTo(6);
  }

  static List<String> faults() throws IOException {
    var names = new ArrayList<String>();
    try (var folders = Files.newDirectoryStream(TestRecords.bad(), Files::isDirectory)) {
      folders.forEach(path -> names.add(path.getFileName().toString()));
    }
    names.sort(null);
    return names;
  }

  @ParameterizedTest
  @MethodSource("faults")
  void givesTheMessagesOfEachFault(String fault) throws IOException {
    TestRecords.copy(TestRecords.good(), folder);
    TestRecords.copy(TestRecords.bad().resolve(fault), folder);
    var report = RecordCheck.check(folder);
    var expected = Files.readAllLines(TestRecords.bad().resolve(fault).resolve("expected.txt"));
    assertThat(texts(report.issues())).isEqualTo(expected);
  }

  @Test
  void saysWhichTableIsMissing() throws IOException {
    TestRecords.copy(TestRecords.good(), folder);
    Files.delete(folder.resolve("waivers.csv"));
    assertThat(texts(RecordCheck.check(folder).issues()))
        .containsExactly(
            "waivers.csv: the file is missing; add it with the header"
                + " edition,country,number,condition,derived,grade,sources,origin.");
  }

  @Test
  void saysThatAFolderIsNoFile() throws IOException {
    TestRecords.copy(TestRecords.good(), folder);
    Files.delete(folder.resolve("waivers.csv"));
    Files.createDirectory(folder.resolve("waivers.csv"));
    assertThat(texts(RecordCheck.check(folder).issues()))
        .contains("waivers.csv: a folder, not a file; name a file in it.");
  }

  @Test
  void refusesMoreThanAHundredMegabytesUnread() throws IOException {
    TestRecords.copy(TestRecords.good(), folder);
    try (var file = new RandomAccessFile(folder.resolve("waivers.csv").toFile(), "rw")) {
      file.setLength(CsvText.MOST_BYTES + 1);
    }
    assertThat(texts(RecordCheck.check(folder).issues()))
        .contains("waivers.csv: larger than 100 MB; split it or check that it is the right file.");
  }

  @Test
  void saysThatThereIsNoSuchFolder() {
    var missing = folder.resolve("nowhere");
    assertThatThrownBy(() -> RecordCheck.check(missing))
        .isInstanceOf(Fault.class)
        .hasMessage(
            missing
                + ": there is no such folder; name a folder that has placements.csv and the other"
                + " tables");
    assertThatThrownBy(() -> RecordCheck.check(folder))
        .isInstanceOf(Fault.class)
        .hasMessageStartingWith(folder + ": holds no file of a record; ");
  }

  private static List<String> texts(List<Issue> issues) {
    return issues.stream().map(Issue::text).toList();
  }
}
