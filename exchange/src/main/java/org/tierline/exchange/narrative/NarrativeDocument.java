package org.tierline.exchange.narrative;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.tierline.exchange.Fault;
import org.tierline.exchange.Place;
import org.tierline.exchange.Problem;
import org.tierline.narrative.Narrative;
import org.tierline.narrative.NarrativeReader;
import org.tierline.narrative.document.Documents;
import org.tierline.narrative.document.KeptDocument;
import org.tierline.narrative.document.UnreadableDocument;
import org.tierline.narrative.layout.Part;
import org.tierline.narrative.layout.Splitter;

/**
 * A document and the narratives that were read in it.
 *
 * @param narratives in the order of the text, at least one
 */
public record NarrativeDocument(NarrativeFile file, List<Narrative> narratives) {
  /** So many pages may wait to be read; a few are enough for neither thread to wait long. */
  private static final int PAGES_AHEAD = 16;

  /** Copies. */
  public NarrativeDocument {
    narratives = List.copyOf(narratives);
  }

  /** Sees how far the work has come. */
  @FunctionalInterface
  public interface Watcher {
    /**
     * Takes notice.
     *
     * @param share of all that is to be read, from 0 to 1
     * @param what is being read, in a few words
     */
    void at(double share, String what);
  }

  /** A piece of a text, with the page it ends on; the last one has no text, and no page. */
  private record Piece(String text, int page, int all) {
    static final Piece LAST = new Piece("", 0, 0);
  }

  /**
   * Reads the documents that a user names, and the narratives in them. The pages of a PDF are taken
   * on a thread of their own, while the narratives of earlier pages are read.
   *
   * @param name a file of any kind that can be read, an archive, a folder, or {@code -}
   * @param unread takes what is wrong with those of a folder that can't be read
   * @return in the order of their names; never empty
   * @throws Fault if what is named, or all of a folder, can't be read
   */
  public static List<NarrativeDocument> readAll(
      String name,
      InputStream standardInput,
      List<Problem> unread,
      NarrativeReader reader,
      Watcher watcher) {
    return NarrativeFile.each(
        name,
        standardInput,
        unread,
        (input, from, until) ->
            read(
                input.source(),
                input.bytes(),
                reader,
                (share, what) -> watcher.at(from + share * (until - from), what)));
  }

  /**
   * Reads what some bytes hold, in the same way.
   *
   * @param name as the user named them
   */
  public static List<NarrativeDocument> read(
      String name, byte[] bytes, NarrativeReader reader, Watcher watcher) {
    var pieces = new ArrayBlockingQueue<Piece>(PAGES_AHEAD);
    var taken = new FutureTask<>(() -> take(name, bytes, pieces));
    Thread pages = Thread.ofPlatform().daemon().name("pages of " + name).start(taken);
    try {
      var narratives = narratives(pieces, reader, watcher);
      return documents(taken.get(), narratives, reader, watcher);
    } catch (ExecutionException e) {
      switch (e.getCause()) {
        case UnreadableDocument unreadable ->
            throw Fault.badInput(
                Place.of(name), String.valueOf(unreadable.getMessage()), unreadable);
        case RuntimeException mistake -> throw mistake;
        case Error error -> throw error;
        case null, default -> throw new IllegalStateException(e);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while reading " + name, e);
    } finally {
      pages.interrupt();
    }
  }

  private static List<KeptDocument> take(String name, byte[] bytes, BlockingQueue<Piece> pieces)
      throws InterruptedException {
    try {
      return Documents.read(
          name, bytes, (text, page, all) -> put(pieces, new Piece(text, page, all)));
    } finally {
      pieces.put(Piece.LAST);
    }
  }

  private static void put(BlockingQueue<Piece> pieces, Piece piece) {
    try {
      pieces.put(piece);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("nobody reads on", e);
    }
  }

  /** The narratives of a document that comes in pieces; none of one that doesn't. */
  private static List<Narrative> narratives(
      BlockingQueue<Piece> pieces, NarrativeReader reader, Watcher watcher)
      throws InterruptedException {
    var narratives = new ArrayList<Narrative>();
    Splitter splitter = reader.splitter();
    for (Piece piece = pieces.take(); piece.page() > 0; piece = pieces.take()) {
      for (Part part : splitter.add(piece.text())) {
        narratives.add(reader.read(part));
      }
      watcher.at((double) piece.page() / piece.all(), "page " + piece.page() + of(narratives));
    }
    for (Part part : splitter.end()) {
      narratives.add(reader.read(part));
    }
    return narratives;
  }

  private static String of(List<Narrative> narratives) {
    return narratives.isEmpty()
        ? ""
        : narratives.getLast().country().map(country -> ", " + country.name()).orElse("");
  }

  private static List<NarrativeDocument> documents(
      List<KeptDocument> kept,
      List<Narrative> narratives,
      NarrativeReader reader,
      Watcher watcher) {
    var documents = new ArrayList<NarrativeDocument>();
    for (KeptDocument document : kept) {
      NarrativeFile file = NarrativeFile.of(document);
      documents.add(
          new NarrativeDocument(
              file, narratives.isEmpty() ? reader.readAll(file.text()) : narratives));
      watcher.at((double) documents.size() / kept.size(), document.name());
    }
    return documents;
  }
}
