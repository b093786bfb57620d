package org.tierline.publication.data;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.List;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** All tables as one workbook (XLSX), a sheet each, after one that says what it is. */
final class WorkbookForm {
  // Not the first that a ZIP file can tell, to which Java adds one in the zone of the machine.
  private static final LocalDateTime ANY_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);
  private static final String PROPERTIES = "docProps/core.xml";

  private WorkbookForm() {}

  /**
   * The bytes of the workbook.
   *
   * @param about the lines of the first sheet
   * @param asOf the day that the workbook says it was made on
   */
  static byte[] bytes(List<DataTable> tables, List<String> about, LocalDate asOf) {
    var bytes = new ByteArrayOutputStream();
    try (var workbook = new Workbook(bytes, "Tierline", "1.0")) {
      var first = workbook.newWorksheet("about");
      for (int row = 0; row < about.size(); row++) {
        first.value(row, 0, about.get(row));
      }
      first.width(0, 120);
      for (DataTable table : tables) {
        fill(workbook.newWorksheet(table.name()), table);
      }
      workbook.finish();
      return settled(bytes.toByteArray(), asOf);
    } catch (IOException e) {
      throw new UncheckedIOException("writing the workbook", e);
    }
  }

  private static void fill(Worksheet sheet, DataTable table) {
    List<Column> columns = table.columns();
    for (int c = 0; c < columns.size(); c++) {
      sheet.value(0, c, columns.get(c).name());
      for (int r = 0; r < table.rows().size(); r++) {
        String cell = table.rows().get(r).get(c);
        if (!cell.isEmpty()) {
          put(sheet, r + 1, c, columns.get(c).type(), cell);
        }
      }
      if (columns.get(c).type() == CellType.DAY && !table.rows().isEmpty()) {
        sheet.range(1, c, table.rows().size(), c).style().format("yyyy-mm-dd").set();
      }
    }
    sheet.range(0, 0, 0, columns.size() - 1).style().bold().set();
    sheet.freezePane(0, 1);
  }

  private static void put(Worksheet sheet, int row, int column, CellType type, String cell) {
    switch (type) {
      case TEXT, LIST -> sheet.value(row, column, cell);
      case WHOLE_NUMBER, YEAR -> sheet.value(row, column, Long.valueOf(cell));
      case NUMBER -> sheet.value(row, column, Double.valueOf(cell));
      case TRUTH -> sheet.value(row, column, Boolean.valueOf(cell));
      case DAY -> sheet.value(row, column, LocalDate.parse(cell));
    }
  }

  /**
   * The same files in the order of their names, with a time that never changes, and not compressed,
   * for how small a file gets depends on the machine's library.
   */
  private static byte[] settled(byte[] workbook, LocalDate asOf) throws IOException {
    Path place = Files.createTempFile("tierline", ".xlsx");
    try {
      Files.write(place, workbook);
      // A reader of streams takes exception to the sizes that fastexcel writes before the files.
      var files = new TreeMap<String, byte[]>();
      try (var in = new ZipFile(place.toFile())) {
        for (ZipEntry entry : Collections.list(in.entries())) {
          files.put(entry.getName(), in.getInputStream(entry).readAllBytes());
        }
      }
      files.computeIfPresent(PROPERTIES, (_, xml) -> madeOn(asOf, xml));
      var bytes = new ByteArrayOutputStream();
      try (var out = new ZipOutputStream(bytes)) {
        // Readers of office files look for this one at the start.
        byte[] types = files.remove("[Content_Types].xml");
        if (types != null) {
          put(out, "[Content_Types].xml", types);
        }
        for (var file : files.entrySet()) {
          put(out, file.getKey(), file.getValue());
        }
      }
      return bytes.toByteArray();
    } finally {
      Files.delete(place);
    }
  }

  private static byte[] madeOn(LocalDate day, byte[] xml) {
    return new String(xml, StandardCharsets.UTF_8)
        .replaceAll("\\d{4}-\\d\\d-\\d\\dT[0-9:.]+Z", day + "T00:00:00Z")
        .getBytes(StandardCharsets.UTF_8);
  }

  private static void put(ZipOutputStream out, String name, byte[] bytes) throws IOException {
    var crc = new CRC32();
    crc.update(bytes);
    var entry = new ZipEntry(name);
    entry.setTimeLocal(ANY_TIME);
    entry.setMethod(ZipEntry.STORED);
    entry.setSize(bytes.length);
    entry.setCrc(crc.getValue());
    out.putNextEntry(entry);
    out.write(bytes);
    out.closeEntry();
  }
}
