package org.tierline.exchange.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tierline.law.Tier;
import org.tierline.record.ChildSoldierListing.Waiver;
import org.tierline.record.Coverage;
import org.tierline.record.Grade;
import org.tierline.record.Origin;
import org.tierline.record.PublicRecord;
import org.tierline.record.RecordList;

class RecordOverlayTest {
  private static final LocalDate TODAY = LocalDate.of(2027, 6, 30);
  private static final PublicRecord BASE = RecordFiles.builtIn();

  @TempDir Path folder;
  private Path data;

  @BeforeEach
  void nameTheDataFolder() {
    data = folder.resolve("data");
  }

  @Test
  void withoutAnythingAddedTheRecordIsTheBase() {
    assertThat(RecordOverlay.load(BASE, data).record()).containsSame(BASE);
  }

  @Test
  void addsANewEditionFromAPlainListOfCodesAndNames() throws IOException {
    var list =
        file("2026.csv", "country,tier\nPRK,T3\nSouth Korea,1\n\"Congo, Republic of the\",2WL\n");
    var record = added(list);
    assertThat(record.years()).last().isEqualTo(2026);
    assertThat(record.placements(2026)).hasSize(3);
    assertThat(record.find("COG", 2026).orElseThrow().tier()).isEqualTo(Tier.T2WL);
    assertThat(record.find("KOR", 2026).orElseThrow())
        .satisfies(
            row -> {
              assertThat(row.tier()).isEqualTo(Tier.T1);
              assertThat(row.origin()).isEqualTo(new Origin.AddedByYou("2026.csv"));
              assertThat(row.basis().grade()).isEqualTo(Grade.SECONDARY);
              assertThat(record.source(row.basis().sourceIds().getFirst())).isPresent();
            });
    assertThat(record.coverage(RecordList.PLACEMENTS, 2026).orElseThrow().state())
        .isEqualTo(Coverage.State.PARTIAL);
    assertThat(record.recordVersion()).startsWith(BASE.recordVersion() + "+yours.");
  }

  @Test
  void isReadAgainAtTheNextStart() throws IOException {
    var record = added(file("2026.csv", "country,tier\nPRK,T3\n"));
    Files.delete(folder.resolve("2026.csv"));
    assertThat(RecordOverlay.load(BASE, data).record().orElseThrow().tables().placements())
        .isEqualTo(record.tables().placements());
  }

  @Test
  void theEditionMayBeAColumn() throws IOException {
    var record = added(file("list.csv", "edition,country,tier\n2026,PRK,T3\n2027,PRK,T2WL\n"));
    assertThat(record.years()).endsWith(2025, 2026, 2027);
  }

  @Test
  void readsWhatASpreadsheetExports() throws IOException {
    var plain = added(file("2026.csv", "country,tier\nPRK,T3\nKOR,T1\nCOG,T2WL\n"));
    for (var text :
        List.of(
            "\uFEFFcountry,tier\r\nPRK,Tier 3\r\nKOR,t1\r\nCOG,Tier 2 Watch List\r\n",
            "\uFEFFcountry;tier\r\nPRK;3\r\nSouth Korea;Tier 1\r\nCongo, Republic of the;2WL\r\n")) {
      var exported = added(file("2026.csv", text));
      assertThat(exported.placements(2026)).isEqualTo(plain.placements(2026));
    }
  }

  @Test
  void addsAListWithItsSource() throws IOException {
    var record =
        added(
            file("child-soldiers.csv", "edition,country,waiver,sources\n2025,Mali,none,news\n"),
            file("sources.csv", "id,title,where\nnews,A newspaper of the day,https://x.example\n"));
    assertThat(record.childSoldiers(2025))
        .singleElement()
        .satisfies(
            row -> {
              assertThat(row.country()).isEqualTo("MLI");
              assertThat(row.waiver()).isEqualTo(Waiver.NONE);
              assertThat(row.basis().sourceIds()).containsExactly("news");
              assertThat(row.origin()).isEqualTo(new Origin.AddedByYou("child-soldiers.csv"));
            });
  }

  @Test
  void aCorrectionTakesThePlaceOfTheCell() throws IOException {
    var record =
        added(
            file(
                "my-corrections.csv",
                "edition,country,tier,printedName,grade,sources\n2016,MLI,T2,Mali,primary,state16\n"));
    assertThat(record.find("MLI", 2016).orElseThrow())
        .satisfies(
            row -> {
              assertThat(row.tier()).isEqualTo(Tier.T2);
              assertThat(row.basis().sourceIds()).containsExactly("state16");
              assertThat(row.origin()).isInstanceOf(Origin.AddedByYou.class);
            });
    assertThat(record.placements(2016)).hasSize(188);
    assertThat(record.find("MLI", 2015).orElseThrow().origin()).isEqualTo(Origin.BUILT_IN);
  }

  @Test
  void aFileAddedAgainTakesThePlaceOfTheFirst() throws IOException {
    added(file("2026.csv", "country,tier\nPRK,T3\nKOR,T1\n"));
    var record = added(file("2026.csv", "country,tier\nPRK,T2WL\n"));
    assertThat(record.placements(2026))
        .singleElement()
        .satisfies(row -> assertThat(row.tier()).isEqualTo(Tier.T2WL));
  }

  @Test
  void addsNothingIfAnyFileHasAFault() throws IOException {
    var good = file("2026.csv", "country,tier\nPRK,T3\n");
    var bad = file("2027.csv", "country,tier\nNorht Korea,T3\nKOR,T5\n");
    var result = RecordOverlay.add(BASE, List.of(good, bad), data, TODAY);
    assertThat(result.record()).isEmpty();
    assertThat(result.issues())
        .extracting(Issue::text)
        .containsExactly(
            "2027.csv:2: column \"country\": \"Norht Korea\" is not a country by code or name, like PRK or \"North Korea\"; did you mean \"PRK (North Korea)\" or \"KOR (South Korea)\"?",
            "2027.csv:3: column \"tier\": \"T5\" is not a tier (T1, T2, T2WL, T3 or SC); did you mean \"T1\" or \"T2\" or \"T3\"?");
    assertThat(Files.exists(data)).isFalse();
  }

  @Test
  void saysWhatIsWrongWithTheFileAsAWhole() throws IOException {
    assertThat(faults(file("list.csv", "country,tier\nPRK,T3\n")))
        .containsExactly(
            "list.csv:1: neither the file's name nor a column tells the edition; name the file like 2026.csv or add a column edition.");
    assertThat(faults(file("2026.csv", "country,teir\nPRK,T3\n")))
        .containsExactly(
            "2026.csv:1: no column \"teir\" in this table; did you mean \"tier\"?",
            "2026.csv:1: the column \"tier\" is missing; the header must be edition,country,tier,printedName.");
    assertThat(faults(file("2026.csv", "country,tier,notes\nPRK,T3,\n")))
        .containsExactly(
            "2026.csv:1: no column \"notes\" in this table; known are edition, country, tier, printedName.");
    assertThat(faults(file("2026.csv", "country,tier\nPRK,T3,\nKOR,T1,\nJPN,T2,\n")))
        .containsExactly(
            "2026.csv:2: 3 fields where the header has 2, and in 2 more rows; the rows are left out."
                + " Quote a field that has a comma in it, or give the header a name for each column.");
    assertThat(faults(file("2026.csv", "country,tier\n")))
        .containsExactly("2026.csv: the list has no rows; add rows country,tier.");
    assertThat(faults(file("totals.csv", "edition,counted,count,basis,grade,sources\n")))
        .containsExactly(
            "totals.csv: this table can't be added to; import a whole record instead.");
    assertThat(faults(file("1999.csv", "edition,country,tier\n1999,PRK,T3\n")))
        .containsExactly(
            "1999.csv:2: column \"edition\": \"1999\" is not an edition of the record or a later one.");
    assertThat(faults(folder))
        .singleElement()
        .asString()
        .endsWith("a folder, not a file; name a file in it.");
    assertThat(faults(folder.resolve("none.csv")))
        .containsExactly(
            "none.csv: no such file; check the name " + folder.resolve("none.csv") + ".");
  }

  private PublicRecord added(Path... files) {
    var result = RecordOverlay.add(BASE, List.of(files), data, TODAY);
    assertThat(result.issues()).extracting(Issue::text).isEmpty();
    return result.record().orElseThrow();
  }

  private List<String> faults(Path file) {
    var issues = new ArrayList<String>();
    RecordOverlay.add(BASE, List.of(file), data, TODAY)
        .issues()
        .forEach(issue -> issues.add(issue.text()));
    return issues;
  }

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }
}
