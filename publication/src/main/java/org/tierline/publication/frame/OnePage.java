package org.tierline.publication.frame;

import java.util.List;
import java.util.Optional;

/** A kind with one page alone; a query may change what it shows. */
public interface OnePage extends PageKind {

  /** The page's path, like "/clock". */
  String path();

  /**
   * What is at it.
   *
   * @throws org.tierline.exchange.Fault of kind NOT_FOUND or BAD_INPUT if its query names nothing
   *     or can't be understood
   */
  View view(Published published, Address address);

  @Override
  default List<String> pages(Published published) {
    return List.of(path());
  }

  @Override
  default Optional<View> find(Published published, Address address) {
    return address.page().equals(path()) ? Optional.of(view(published, address)) : Optional.empty();
  }
}
