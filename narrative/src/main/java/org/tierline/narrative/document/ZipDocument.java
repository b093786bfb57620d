package org.tierline.narrative.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** The documents in a ZIP archive, which is read in memory and never unpacked to a disk. */
final class ZipDocument {
  private static final int MOST_ENTRIES = 10_000;
  private static final int MEGABYTE = 1_000_000;
  private static final int MOST_MEGABYTES = 300;

  /** Some three editions. */
  private static final long MOST_CHARACTERS = 10_000_000;

  /** No text packs better than about 1 : 20; a bomb packs 1 : 1000. */
  private static final int MOST_TIMES_ITS_SIZE = 200;

  /** Where an entry's flags are, and the one for a password (APPNOTE.TXT 4.3.7, 4.4.4). */
  private static final int FLAGS = 6;

  private static final int ENCRYPTED = 1;

  private ZipDocument() {}

  /**
   * Reads an archive's documents in the order of their names; an entry that can't be read becomes
   * an issue of the first document.
   *
   * @throws UnreadableDocument if it is a bomb, broken, or holds no document
   */
  static List<KeptDocument> read(String name, byte[] bytes) {
    Map<String, byte[]> entries = entries(bytes);
    if (entries.containsKey("[Content_Types].xml") || entries.containsKey("mimetype")) {
      throw new UnreadableDocument(
          "is a file of an office program; save it as PDF, HTML or plain text");
    }
    var allowance = new PdfAllowance();
    var documents = new ArrayList<KeptDocument>();
    var issues = new ArrayList<String>();
    entries.forEach(
        (entry, content) -> {
          try {
            if (Documents.startsWith(content, "PK\u0003\u0004")) {
              throw new UnreadableDocument("is an archive in an archive; unpack it first");
            }
            documents.addAll(
                Documents.read(name + "/" + entry, content, Documents.NO_PAGES, allowance));
          } catch (UnreadableDocument e) {
            issues.add("\"" + entry + "\" in it was left out: it " + e.getMessage());
          }
        });
    if (documents.isEmpty()) {
      throw new UnreadableDocument(
          "is a ZIP archive without a document that can be read"
              + (issues.isEmpty() ? "; it is empty" : ": " + issues.get(0)));
    }
    long characters = documents.stream().mapToLong(document -> document.text().length()).sum();
    if (characters > MOST_CHARACTERS) {
      throw new UnreadableDocument(
          "is a ZIP archive with over %d million characters of text; unpack it and name the folder"
              .formatted(MOST_CHARACTERS / 1_000_000));
    }
    if (!issues.isEmpty()) {
      documents.set(0, withIssues(documents.get(0), issues));
    }
    return documents;
  }

  private static KeptDocument withIssues(KeptDocument document, List<String> more) {
    var issues = new ArrayList<>(document.issues());
    issues.addAll(more);
    return new KeptDocument(
        document.name(), document.kind(), document.text(), document.sha256(), issues);
  }

  private static Map<String, byte[]> entries(byte[] bytes) {
    var entries = new TreeMap<String, byte[]>();
    long most =
        Math.min(
            (long) MOST_MEGABYTES * MEGABYTE,
            Math.max(MEGABYTE, (long) bytes.length * MOST_TIMES_ITS_SIZE));
    long total = 0;
    try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      int count = 0;
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (++count > MOST_ENTRIES) {
          throw new UnreadableDocument(
              "is a ZIP archive of more than " + MOST_ENTRIES + " entries; name a smaller one");
        }
        byte[] content = content(zip, most - total);
        total += content.length;
        if (!entry.isDirectory() && !isHidden(entry.getName())) {
          entries.put(printable(entry.getName()), content);
        }
      }
    } catch (IOException | IllegalArgumentException e) {
      if (bytes.length > FLAGS && (bytes[FLAGS] & ENCRYPTED) != 0) {
        throw new UnreadableDocument("is a ZIP archive that has a password; unpack it first", e);
      }
      // IllegalArgumentException: a name that isn't in the archive's encoding.
      throw new UnreadableDocument("is a ZIP archive that is broken; get it anew", e);
    }
    return entries;
  }

  /** What is left of an entry, of at most so many bytes. */
  private static byte[] content(InputStream in, long most) throws IOException {
    byte[] content = in.readNBytes((int) Math.min(most + 1, Integer.MAX_VALUE));
    if (content.length > most) {
      throw new UnreadableDocument(
          "is a ZIP archive that unpacks to more than "
              + MOST_MEGABYTES
              + " MB, or to far more than its size as text doesn't; name a smaller one");
    }
    return content;
  }

  /** A name as messages and files may have it. */
  private static String printable(String entry) {
    return entry.replaceAll("[\\p{Cntrl}\\p{Cf}\u2028\u2029]", "_");
  }

  private static boolean isHidden(String entry) {
    for (String part : entry.split("/", -1)) {
      if ((part.startsWith(".") && !part.equals("..")) || part.equals("__MACOSX")) {
        return true;
      }
    }
    return false;
  }
}
