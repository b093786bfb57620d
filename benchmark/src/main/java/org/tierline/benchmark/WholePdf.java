package org.tierline.benchmark;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.tierline.exchange.narrative.NarrativeDocument;
import org.tierline.exchange.narrative.NarrativeFile;
import org.tierline.exchange.record.RecordFiles;
import org.tierline.narrative.Narrative;
import org.tierline.narrative.NarrativeReader;
import org.tierline.narrative.document.Documents;
import org.tierline.narrative.facts.StatedFacts;
import org.tierline.record.Country;
import org.tierline.record.PublicRecord;
import org.tierline.testkit.PrintedPages;
import org.tierline.testkit.PrintedReport;

/**
 * Times a PDF of many pages from its bytes to the facts for the law, beside PDFBox's bare text
 * extraction of the same file in the same run, and {@code pdftotext} where it is installed.
 *
 * <pre>{@code
 * ./dev benchmark pdf [TEXTS [PAGES [ROUNDS]]]
 * }</pre>
 *
 * <p>TEXTS is a folder with narratives as text, by itself the example of the project; they are set
 * in two columns with running heads, and repeated until there are PAGES pages (600).
 */
public final class WholePdf {
  private static final double NANOS = 1e9;

  private final byte[] pdf;
  private final Path file;
  private final PublicRecord record = RecordFiles.builtIn();
  private final NarrativeReader reader = new NarrativeReader(record);
  private final Country country = record.countries().get(0);

  private WholePdf(byte[] pdf, Path file) {
    this.pdf = pdf;
    this.file = file;
  }

  /** Runs it and prints the least and the median time of each way, and their ratios. */
  public static void main(String[] args) throws Exception {
    String texts = args.length > 0 ? args[0] : "examples/narrative.txt";
    int pages = args.length > 1 ? Integer.parseInt(args[1]) : 600;
    int rounds = args.length > 2 ? Integer.parseInt(args[2]) : 9;
    byte[] pdf = print(texts, pages);
    Path file = Files.createTempFile("report-", ".pdf");
    try {
      Files.write(file, pdf);
      new WholePdf(pdf, file).run(rounds);
    } finally {
      Files.delete(file);
    }
  }

  private static byte[] print(String name, int pages) throws IOException {
    List<String> texts =
        NarrativeFile.readAll(name, InputStream.nullInputStream(), new ArrayList<>()).stream()
            .filter(each -> each.name().endsWith(".txt") && !each.name().contains("digest"))
            .map(each -> PrintedPages.latin(each.text()))
            .toList();
    var print = new PrintedPages(2, false, false, true);
    byte[] once = print.of(PrintedReport.of(2018, texts));
    int times = (int) Math.ceil(1.05 * pages / pages(once));
    var all = new ArrayList<String>();
    for (int i = 0; i < times; i++) {
      all.addAll(texts);
    }
    return cut(print.of(PrintedReport.of(2018, all)), pages);
  }

  private static int pages(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return document.getNumberOfPages();
    }
  }

  private static byte[] cut(byte[] pdf, int pages) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      while (document.getNumberOfPages() > pages) {
        document.removePage(document.getNumberOfPages() - 1);
      }
      var out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    }
  }

  private void run(int rounds) throws Exception {
    System.out.printf(
        Locale.ROOT,
        "%d pages, %.1f MB, %d narratives, %d characters of text, most heap %d MB%n",
        pages(pdf),
        pdf.length / 1e6,
        reader.readAll(Documents.read("report.pdf", pdf).get(0).text()).size(),
        Documents.read("report.pdf", pdf).get(0).text().length(),
        Runtime.getRuntime().maxMemory() >> 20);
    var bare = new double[rounds];
    var alone = new double[rounds];
    var overlapped = new double[rounds];
    var other = new double[rounds];
    boolean hasOther = isInstalled();
    for (int round = -2; round < rounds; round++) {
      // The first two warm up; the ways take turns, so that a noisy minute meets all of them.
      double[] seconds = {
        seconds(this::bare),
        seconds(this::alone),
        seconds(this::overlapped),
        hasOther ? seconds(this::pdftotext) : Double.NaN
      };
      if (round >= 0) {
        bare[round] = seconds[0];
        alone[round] = seconds[1];
        overlapped[round] = seconds[2];
        other[round] = seconds[3];
      }
    }
    print("PDFTextStripper, text alone", bare, bare);
    print("whole path, one thread", alone, bare);
    print("whole path, reading overlapped", overlapped, bare);
    if (hasOther) {
      print("pdftotext, text alone, with its start", other, bare);
    }
  }

  private static void print(String what, double[] seconds, double[] bare) {
    double[] ratios = new double[seconds.length];
    Arrays.setAll(ratios, i -> bare[i] / seconds[i]);
    System.out.printf(
        Locale.ROOT,
        "%-38s least %6.2f s, median %6.2f s; times as fast as bare: median %.2f, least %.2f%n",
        what,
        Arrays.stream(seconds).min().orElseThrow(),
        median(seconds),
        median(ratios),
        Arrays.stream(ratios).min().orElseThrow());
  }

  private static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }

  private static double seconds(Callable<Integer> work) throws Exception {
    long before = System.nanoTime();
    if (work.call() == 0) {
      throw new IllegalStateException("nothing was read");
    }
    return (System.nanoTime() - before) / NANOS;
  }

  private int bare() throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document).length();
    }
  }

  private int alone() {
    return facts(reader.readAll(Documents.read("report.pdf", pdf).get(0).text()));
  }

  private int overlapped() {
    return facts(
        NarrativeDocument.read("report.pdf", pdf, reader, (share, what) -> {})
            .getFirst()
            .narratives());
  }

  private int facts(List<Narrative> narratives) {
    int read = 0;
    for (Narrative narrative : narratives) {
      read += StatedFacts.of(narrative, narrative.country().orElse(country), 2018).places().size();
    }
    return read;
  }

  private static boolean isInstalled() throws InterruptedException {
    try {
      return new ProcessBuilder("pdftotext", "-v").start().waitFor() == 0;
    } catch (IOException e) {
      return false;
    }
  }

  private int pdftotext() throws IOException, InterruptedException {
    Path text = Path.of(file + ".txt");
    int code = new ProcessBuilder("pdftotext", file.toString(), text.toString()).start().waitFor();
    Files.delete(text);
    return code == 0 ? 1 : 0;
  }
}
