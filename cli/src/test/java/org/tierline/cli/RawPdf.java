package org.tierline.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.DeflaterOutputStream;

/**
 * PDFs written object by object (ISO 32000-1, 7.5), good ones and such as no program would make.
 */
final class RawPdf {
  private static final String CATALOG = "<</Type/Catalog/Pages 2 0 R>>";
  private static final String FONT = "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>";
  private static final String PAGE =
      "<</Type/Page/Parent 2 0 R/Resources<</Font<</F 3 0 R>>/XObject<</X 5 0 R>>>>"
          + "/MediaBox[0 0 612 792]/Contents 4 0 R>>";
  private static final int COLUMN = 280;
  private static final int PITCH = 12;

  private RawPdf() {}

  /** A page with a text, whose lines are broken after so many characters, in one or two columns. */
  static byte[] of(String text, int columns) {
    int width = 90 / columns;
    var lines = new ArrayList<String>();
    for (String paragraph : text.strip().split("\n", -1)) {
      var line = new StringBuilder();
      for (String word : paragraph.replace('•', '-').split(" ", -1)) {
        if (!line.isEmpty() && line.length() + word.length() > width) {
          lines.add(line.toString());
          line.setLength(0);
        }
        line.append(line.isEmpty() ? "" : " ").append(word);
      }
      lines.add(line.toString());
    }
    int rows = (lines.size() + columns - 1) / columns;
    var content = new StringBuilder("BT /F 10 Tf ");
    for (int i = 0; i < lines.size(); i++) {
      content.append(
          "1 0 0 1 %d %d Tm (%s) Tj "
              .formatted(
                  40 + COLUMN * (i / rows),
                  740 - PITCH * (i % rows),
                  lines.get(i).replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)")));
    }
    return drawing(content + "ET");
  }

  /** A page that draws this, uncompressed; /X is an empty drawing. */
  static byte[] drawing(String content) {
    return pages(1, stream("", bytes(content)), stream("", bytes("")));
  }

  /** A page that draws this, compressed. */
  static byte[] packed(InputStream content) {
    return pages(1, stream("/Filter/FlateDecode", deflated(content)), stream("", bytes("")));
  }

  /** A page with a drawing that uses itself, which it may. */
  static byte[] drawingItself(String content) {
    return pages(
        1,
        stream("", bytes("/X Do")),
        stream(
            "/Type/XObject/Subtype/Form/BBox[0 0 612 792]"
                + "/Resources<</XObject<</X 5 0 R>>/Font<</F 3 0 R>>>>",
            bytes(content)));
  }

  /** The same page so many times. */
  static byte[] pages(int count, byte[] content, byte[] drawing) {
    return file(
        bytes(CATALOG),
        bytes("<</Type/Pages/Kids[" + "6 0 R ".repeat(count) + "]/Count " + count + ">>"),
        bytes(FONT),
        content,
        drawing,
        bytes(PAGE));
  }

  /** A tree of pages that comes round to its own root. */
  static byte[] cycle() {
    return file(
        bytes(CATALOG),
        bytes("<</Type/Pages/Kids[3 0 R 2 0 R]/Count 2>>"),
        bytes("<</Type/Pages/Kids[2 0 R]/Parent 2 0 R/Count 3>>"));
  }

  static byte[] stream(String dictionary, byte[] data) {
    return joined(
        bytes("<<" + dictionary + "/Length " + data.length + ">>\nstream\n"),
        data,
        bytes("\nendstream"));
  }

  static byte[] deflated(InputStream content) {
    var packed = new ByteArrayOutputStream();
    try (var deflater = new DeflaterOutputStream(packed)) {
      content.transferTo(deflater);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return packed.toByteArray();
  }

  /** A file of these objects, the first of which is the catalogue. */
  private static byte[] file(byte[]... objects) {
    var parts = new ArrayList<byte[]>(List.of(bytes("%PDF-1.4\n")));
    var table = new StringBuilder("xref\n0 " + (objects.length + 1) + "\n0000000000 65535 f \n");
    int at = parts.getFirst().length;
    for (int i = 0; i < objects.length; i++) {
      table.append("%010d 00000 n \n".formatted(at));
      byte[] object = joined(bytes((i + 1) + " 0 obj\n"), objects[i], bytes("\nendobj\n"));
      parts.add(object);
      at += object.length;
    }
    parts.add(
        bytes(
            table
                + "trailer\n<</Size "
                + (objects.length + 1)
                + "/Root 1 0 R>>\nstartxref\n"
                + at
                + "\n%%EOF\n"));
    return joined(parts.toArray(byte[][]::new));
  }

  private static byte[] joined(byte[]... parts) {
    var joined = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      joined.writeBytes(part);
    }
    return joined.toByteArray();
  }

  private static byte[] bytes(String latin) {
    return latin.getBytes(ISO_8859_1);
  }
}
