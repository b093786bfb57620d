package org.tierline.publication.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tierline.exchange.Fault;
import org.tierline.exchange.Notices;
import org.tierline.exchange.record.RecordFiles;
import org.tierline.publication.frame.Published;
import org.tierline.record.PublicRecord;
import org.tierline.record.history.KnownBy;

/** The books of 2025, whole, and of 2001, which is small, read back from their bytes. */
class EditionPdfTest {
  private static final PublicRecord RECORD = RecordFiles.builtIn();
  private static final Published NOW = new Published(RECORD, LocalDate.of(2026, 11, 28));
  private static final Published FIRST = firstEdition();

  private static final AccessiblePdf WHOLE = EditionPdf.bytes(NOW, 2025, (_, _) -> {});
  private static final ReadBack BOOK = new ReadBack(WHOLE.bytes());

  private static Published firstEdition() {
    var day = LocalDate.of(2001, 12, 31);
    return new Published(KnownBy.of(RECORD, day), day);
  }

  @AfterAll
  static void close() {
    BOOK.close();
  }

  @Test
  void saysWhatItIsAndInWhichLanguage() throws IOException {
    var catalog = BOOK.document().getDocumentCatalog();
    assertThat(BOOK.document().getDocumentInformation().getTitle())
        .isEqualTo("Tierline: the 2025 edition of the Trafficking in Persons Report");
    assertThat(catalog.getLanguage()).isEqualTo("en");
    assertThat(catalog.getMarkInfo().isMarked()).isTrue();
    assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
    assertThat(BOOK.metadata())
        .containsPattern("pdfuaid:part[^0-9]*1")
        .contains("the 2025 edition of the Trafficking in Persons Report");
  }

  @Test
  void theCoverSaysWhoMadeItAndOfWhichDay() throws IOException {
    assertThat(BOOK.text(1, 1))
        .contains("The 2025 edition")
        .contains("Released 2025-09-29")
        .contains(Notices.FULL)
        .contains("As known on 2026-11-28. Record " + RECORD.recordVersion());
  }

  @Test
  void eachGovernmentHasItsHeadingAndBookmarkOnce() {
    var names =
        RECORD.placements(2025).stream()
            .map(placement -> RECORD.country(placement.country()).orElseThrow().officialName())
            .toList();
    assertThat(names).hasSize(188).contains("Côte d'Ivoire", "Curaçao");
    assertThat(BOOK.bookmarks()).containsAll(names).doesNotHaveDuplicates();
    assertThat(BOOK.bookmarks()).contains("Method", "Map", "Sources", "Index of governments");
  }

  @Test
  void eachGovernmentHasOnePage() throws IOException {
    assertThat(BOOK.longerThanOnePage("The governments")).isEmpty();
  }

  @Test
  void eachGovernmentHasOnePageBesideItsNarrativeToo() throws IOException {
    try (var book = new ReadBack(EditionPdf.bytes(NOW, 2018, (_, _) -> {}).bytes())) {
      assertThat(book.longerThanOnePage("The governments")).isEmpty();
    }
  }

  @Test
  void everyLetterIsThere() throws IOException {
    String text = BOOK.text(1, WHOLE.pages());
    for (String word : List.of("Côte d'Ivoire", "Curaçao", "→", "“Not held”")) {
      assertThat(text).contains(word);
    }
    assertThat(text).doesNotContain("\uFFFD").doesNotContain("#");
    assertThat(WHOLE.pages()).isBetween(188 + 15, 188 + 60);
  }

  @Test
  void headingsSkipNoLevel() {
    var levels = BOOK.headingLevels();
    assertThat(levels).startsWith(1).hasSizeGreaterThan(188 * 4);
    for (int i = 1; i < levels.size(); i++) {
      assertThat(levels.get(i)).isLessThanOrEqualTo(levels.get(i - 1) + 1);
    }
  }

  @Test
  void figuresAreToldInWords() {
    var figures = BOOK.elements("Figure");
    assertThat(figures).hasSize(1 + 188); // the map, and a strip for each government
    assertThat(figures)
        .allSatisfy(figure -> assertThat(figure.getAlternateDescription()).hasSizeGreaterThan(20));
    assertThat(figures.getFirst().getAlternateDescription())
        .startsWith("The 2025 edition by tier, on a map of the world: Tier 1, 33; Tier 2, 106;");
  }

  @Test
  void tablesHaveHeadersThatSayWhatTheyHead() {
    var tables = BOOK.elements("Table");
    assertThat(tables).hasSizeGreaterThan(7);
    assertThat(tables)
        .allSatisfy(table -> assertThat(ReadBack.below(table, "TH")).hasSizeGreaterThan(2));
    assertThat(BOOK.elements("TH"))
        .allSatisfy(cell -> assertThat(ReadBack.scope(cell)).isIn("Row", "Column"));
    assertThat(BOOK.elements("TH").stream().map(ReadBack::scope)).contains("Row");
  }

  @Test
  void allThatIsPaintedIsTaggedOrAnArtifact() throws IOException {
    assertThat(BOOK.pagesWithUnmarkedContent()).isEmpty();
    assertThat(BOOK.foreignFonts()).isEmpty();
    for (PDPage page : BOOK.document().getPages()) {
      assertThat(page.getCOSObject().getCOSName(COSName.getPDFName("Tabs"))).isEqualTo(COSName.S);
    }
  }

  @Test
  void linksLeadSomewhereAndSayWhere() throws IOException {
    int links = 0;
    for (PDPage page : BOOK.document().getPages()) {
      for (PDAnnotation annotation : page.getAnnotations()) {
        assertThat(annotation).isInstanceOf(PDAnnotationLink.class);
        assertThat(annotation.getContents()).isNotBlank();
        assertThat(annotation.getStructParent()).isNotNegative();
        var link = (PDAnnotationLink) annotation;
        assertThat(link.getDestination() != null || link.getAction() != null).isTrue();
        links++;
      }
    }
    assertThat(links).isGreaterThan(188 * 3);
  }

  @Test
  void anEarlierBookIsReplacedByTheSameBytesAndNothingElseIs(@TempDir Path folder)
      throws IOException {
    byte[] earlier = EditionPdf.bytes(FIRST, 2001, (_, _) -> {}).bytes();
    Path file = Files.write(folder.resolve("2001.pdf"), earlier);
    assertThat(EditionPdf.write(FIRST, 2001, file, (_, _) -> {})).isGreaterThan(82);
    assertThat(file).hasBinaryContent(earlier);

    Path letter = Files.writeString(folder.resolve("letter.pdf"), "Dear reader");
    assertThatThrownBy(() -> EditionPdf.write(FIRST, 2001, letter, (_, _) -> {}))
        .isInstanceOf(Fault.class)
        .hasMessageContaining("letter.pdf")
        .hasMessageContaining("is no book of the 2001 edition");
    assertThat(letter).hasContent("Dear reader");
  }

  @Test
  void anEditionThatIsNotKnownIsNamed(@TempDir Path folder) {
    assertThatThrownBy(() -> EditionPdf.write(FIRST, 2025, folder.resolve("x.pdf"), (_, _) -> {}))
        .isInstanceOf(Fault.class)
        .hasMessage("there is no 2025 edition in the record as known on 2001-12-31; it holds 2001");
    assertThat(folder).isEmptyDirectory();
  }
}
