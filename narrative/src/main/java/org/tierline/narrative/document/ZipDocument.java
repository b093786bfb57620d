package org.tierline.narrative.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
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

  /** The record that ends an archive, and where in it the entries are counted (4.3.16). */
  private static final String END = "PK\u0005\u0006";

  private static final int END_LENGTH = 22;
  private static final int LONGEST_COMMENT = 0xFFFF;
  private static final int COUNT = 10;

  /** The count that says that another record has it (4.4.1.4). */
  private static final int COUNTED_ELSEWHERE = 0xFFFF;

  /** More entries than these aren't named one by one. */
  private static final int MOST_NAMED = 3;

  /**
   * What an archive holds.
   *
   * @param files by their names, without those that are hidden
   * @param count of all entries
   */
  private record Entries(Map<String, byte[]> files, int count) {}

  private ZipDocument() {}

  /**
   * Reads an archive's documents in the order of their names; an entry that can't be read becomes
   * an issue of the first document.
   *
   * @throws UnreadableDocument if it is a bomb, broken, or holds no document
   */
  static List<KeptDocument> read(String name, byte[] bytes) {
    Entries entries = entries(bytes);
    if (entries.files().containsKey("[Content_Types].xml")
        || entries.files().containsKey("mimetype")) {
      throw new UnreadableDocument(
          "is a file of an office program; save it as PDF, HTML or plain text");
    }
    var allowance = new PdfAllowance();
    var documents = new ArrayList<KeptDocument>();
    var leftOut = new LinkedHashMap<String, String>();
    entries
        .files()
        .forEach(
            (entry, content) -> {
              try {
                if (Documents.startsWith(content, "PK\u0003\u0004")) {
                  throw new UnreadableDocument("is an archive in an archive; unpack it first");
                }
                documents.addAll(
                    Documents.read(name + "!/" + entry, content, Documents.NO_PAGES, allowance));
              } catch (UnreadableDocument e) {
                leftOut.put(entry, String.valueOf(e.getMessage()));
              }
            });
    if (documents.isEmpty()) {
      throw new UnreadableDocument(
          "is a ZIP archive without a document that can be read"
              + (!leftOut.isEmpty()
                  ? ": " + told(leftOut)
                  : entries.count() == 0
                      ? "; it is empty"
                      : "; all it holds are folders and hidden files"));
    }
    long characters = documents.stream().mapToLong(document -> document.text().length()).sum();
    if (characters > MOST_CHARACTERS) {
      throw new UnreadableDocument(
          "is a ZIP archive with over %d million characters of text; unpack it and name the folder"
              .formatted(MOST_CHARACTERS / 1_000_000));
    }
    var issues = new ArrayList<String>();
    missing(bytes, entries.count()).ifPresent(issues::add);
    if (!leftOut.isEmpty()) {
      issues.add(told(leftOut));
    }
    if (!issues.isEmpty()) {
      documents.set(0, withIssues(documents.get(0), issues));
    }
    return documents;
  }

  /** What was left out and why: of one entry all that there is to say, of many the first few. */
  private static String told(Map<String, String> leftOut) {
    if (leftOut.size() == 1) {
      var only = leftOut.entrySet().iterator().next();
      return "\"" + only.getKey() + "\" in the archive was left out: it " + only.getValue();
    }
    String named =
        leftOut.entrySet().stream()
            .limit(MOST_NAMED)
            .map(each -> "\"" + each.getKey() + "\" " + each.getValue().split(";", 2)[0])
            .collect(Collectors.joining(", "));
    return "%d entries of the archive were left out: %s%s"
        .formatted(leftOut.size(), named, leftOut.size() > MOST_NAMED ? ", and so on" : "");
  }

  /**
   * What there is to say where an archive's end counts more entries than were found, or is gone.
   */
  private static Optional<String> missing(byte[] bytes, int found) {
    int from = Math.max(0, bytes.length - END_LENGTH - LONGEST_COMMENT);
    String last = new String(bytes, from, bytes.length - from, StandardCharsets.ISO_8859_1);
    int end = last.lastIndexOf(END);
    if (end < 0 || end + END_LENGTH > last.length()) {
      return Optional.of(
          "the archive is cut off: the list of its entries is missing; the %d found were read; get it anew"
              .formatted(found));
    }
    int counted = last.charAt(end + COUNT) + (last.charAt(end + COUNT + 1) << Byte.SIZE);
    return counted == COUNTED_ELSEWHERE || counted <= found
        ? Optional.empty()
        : Optional.of(
            "the archive is damaged: of its %d entries %d were found; get it anew"
                .formatted(counted, found));
  }

  private static KeptDocument withIssues(KeptDocument document, List<String> more) {
    var issues = new ArrayList<>(document.issues());
    issues.addAll(more);
    return new KeptDocument(
        document.name(), document.kind(), document.text(), document.sha256(), issues);
  }

  private static Entries entries(byte[] bytes) {
    var files = new TreeMap<String, byte[]>();
    int count = 0;
    long most =
        Math.min(
            (long) MOST_MEGABYTES * MEGABYTE,
            Math.max(MEGABYTE, (long) bytes.length * MOST_TIMES_ITS_SIZE));
    long total = 0;
    try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (++count > MOST_ENTRIES) {
          throw new UnreadableDocument(
              "is a ZIP archive of more than " + MOST_ENTRIES + " entries; name a smaller one");
        }
        byte[] content = content(zip, most - total);
        total += content.length;
        if (!entry.isDirectory() && !isHidden(entry.getName())) {
          files.put(printable(entry.getName()), content);
        }
      }
    } catch (IOException | IllegalArgumentException e) {
      if (bytes.length > FLAGS && (bytes[FLAGS] & ENCRYPTED) != 0) {
        throw new UnreadableDocument("is a ZIP archive that has a password; unpack it first", e);
      }
      // IllegalArgumentException: a name that isn't in the archive's encoding.
      throw new UnreadableDocument("is a ZIP archive that is broken; get it anew", e);
    }
    if (count == 0 && !Documents.startsWith(bytes, END)) {
      throw new UnreadableDocument("is a ZIP archive that is broken; get it anew");
    }
    return new Entries(files, count);
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
