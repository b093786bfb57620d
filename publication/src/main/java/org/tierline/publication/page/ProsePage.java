package org.tierline.publication.page;

import java.util.List;
import java.util.Optional;
import org.tierline.law.determination.Law;
import org.tierline.law.statute.Statute;
import org.tierline.publication.frame.Address;
import org.tierline.publication.frame.Head;
import org.tierline.publication.frame.PageKind;
import org.tierline.publication.frame.Published;
import org.tierline.publication.frame.View;

/**
 * What pages of prose tell: {@code /method} and {@code /about}.
 *
 * @param provisions how many are encoded
 */
public record ProsePage(
    int firstEdition, int lastEdition, int provisions, String recordVersion, String lawVersion) {

  /** The figures of such a page. */
  public static ProsePage of(Published published) {
    var record = published.record();
    return new ProsePage(
        record.years().getFirst(),
        record.years().getLast(),
        Statute.provisions().size(),
        record.recordVersion(),
        Law.VERSION);
  }

  /**
   * Where such a page is.
   *
   * @param path also the name of its template and of its menu entry
   */
  public record Kind(String path, String title, String description) implements PageKind {

    @Override
    public List<String> pages(Published published) {
      return List.of("/" + path);
    }

    @Override
    public Optional<View> find(Published published, Address address) {
      return address.page().equals("/" + path)
          ? Optional.of(View.of(new Head(title, description, path), path + ".jte", of(published)))
          : Optional.empty();
    }
  }
}
