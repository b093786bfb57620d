package org.tierline.publication.frame;

import java.util.List;
import java.util.Optional;

/** One kind of page: which addresses are its own, and what is there. */
public interface PageKind {

  /** All its pages without a query, by path: what a site of files holds. */
  List<String> pages(Published published);

  /**
   * What is at an address.
   *
   * @return empty if the address is of another kind
   * @throws org.tierline.exchange.Fault of kind NOT_FOUND if it is of this kind but names nothing,
   *     or of kind BAD_INPUT if its query can't be understood
   */
  Optional<View> find(Published published, Address address);
}
