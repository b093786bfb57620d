package org.tierline.publication.pdf;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ObjDoubleConsumer;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.tierline.exchange.Fault;
import org.tierline.exchange.Notices;
import org.tierline.exchange.Place;
import org.tierline.exchange.file.WholeFiles;
import org.tierline.publication.frame.Address;
import org.tierline.publication.frame.Frame;
import org.tierline.publication.frame.Head;
import org.tierline.publication.frame.Published;

/**
 * An edition as a book: one PDF that people and screen readers can read, with a page for each
 * government. The same record and day give the same bytes.
 */
public final class EditionPdf {
  private static final double GATHERED = 0.3;
  private static final double LAID_OUT = 0.9;

  private EditionPdf() {}

  /**
   * Writes the book of an edition.
   *
   * @param file replaced if it is an earlier book of the same edition
   * @param progress takes what was just made, and the share of the work that is done, from 0 to 1
   * @return how many pages it has
   * @throws Fault of kind NOT_FOUND if the record has no such edition; of kind BAD_INPUT if the
   *     file can't be written or is anything but an earlier book of the same edition. Nothing is
   *     half-written.
   */
  public static int write(
      Published published, int edition, Path file, ObjDoubleConsumer<String> progress) {
    check(file, edition);
    var book = bytes(published, edition, progress);
    Path whole = file.toAbsolutePath();
    Path folder = Optional.ofNullable(whole.getParent()).orElse(whole);
    try (var files = WholeFiles.in(folder)) {
      files.write(whole.getFileName().toString(), book.bytes());
      files.commit();
    }
    return book.pages();
  }

  /** The book of an edition, in memory. */
  static AccessiblePdf bytes(Published published, int edition, ObjDoubleConsumer<String> progress) {
    var book =
        EditionBook.of(
            published, edition, (what, share) -> progress.accept(what, share * GATHERED));
    progress.accept("layout", GATHERED);
    var pdf =
        AccessiblePdf.of(
            BookHtml.of(html(published, book)),
            published.on(),
            published.record().recordVersion() + " " + published.on() + " " + edition);
    progress.accept("writing", LAID_OUT);
    return pdf;
  }

  /** The book as HTML. */
  static String html(Published published, EditionBook book) {
    var links =
        new BookLinks(
            book.year(),
            book.governments().stream()
                .map(government -> government.page().code())
                .collect(Collectors.toSet()),
            book.consequences().map(page -> page.fiscalYear()).orElse(""));
    var frame =
        new Frame(
            published,
            Address.of("/editions/" + book.year(), Map.of()),
            new Head(title(book.year()), Notices.FULL, "editions"),
            List.of(),
            links);
    var output = new StringOutput();
    TemplateEngine.createPrecompiled(
            null, ContentType.Html, null, "org.tierline.publication.template")
        .render(
            "pdf/edition.jte",
            Map.of("frame", frame, "book", book, "css", css(book.year())),
            output);
    return output.toString();
  }

  /** The style sheet, with what stands in the margins of each page. */
  private static String css(int edition) {
    try (var in = EditionPdf.class.getResourceAsStream("book.css")) {
      if (in == null) {
        throw new IllegalStateException("no resource book.css");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .replace("TITLE", "Tierline · The " + edition + " edition")
          .replace("NOTICE", "Not made or endorsed by the U.S. Department of State");
    } catch (IOException e) {
      throw new UncheckedIOException("reading book.css", e);
    }
  }

  private static String title(int edition) {
    return "Tierline: the " + edition + " edition of the Trafficking in Persons Report";
  }

  private static void check(Path file, int edition) {
    if (Files.exists(file) && !isEarlier(file, edition)) {
      throw Fault.badInput(
          Place.of(file.toString()),
          "is there already and is no book of the "
              + edition
              + " edition that Tierline wrote; nothing was written. Name another file");
    }
  }

  private static boolean isEarlier(Path file, int edition) {
    try (var document = Loader.loadPDF(file.toFile())) {
      var about = document.getDocumentInformation();
      return title(edition).equals(about.getTitle())
          && AccessiblePdf.PRODUCER.equals(about.getProducer());
    } catch (IOException e) {
      return false; // what can't be read isn't known to be ours
    }
  }
}
