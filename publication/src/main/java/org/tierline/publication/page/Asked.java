package org.tierline.publication.page;

import java.util.Optional;
import org.tierline.exchange.Fault;
import org.tierline.exchange.Place;
import org.tierline.law.Tier;
import org.tierline.publication.frame.Address;
import org.tierline.publication.frame.Published;

/** What the query of an address asks for. */
final class Asked {
  private Asked() {}

  /**
   * The tier of {@code ?tier=T3}; empty if none is asked for.
   *
   * @throws Fault of kind BAD_INPUT if it is no tier
   */
  static Optional<Tier> tier(Address address) {
    return find(address, "tier")
        .map(
            text ->
                Tier.find(text)
                    .orElseThrow(
                        () -> bad("tier", text, "is no tier; a tier is T1, T2, T2WL, T3 or SC")));
  }

  /**
   * The edition of {@code ?edition=2015}; empty if none is asked for.
   *
   * @throws Fault of kind NOT_FOUND if there is none
   */
  static Optional<Integer> edition(Published published, Address address) {
    return find(address, "edition").map(text -> Names.edition(published, text).year());
  }

  /**
   * A number of one or more; empty if none is asked for.
   *
   * @throws Fault of kind BAD_INPUT if it is anything else
   */
  static Optional<Integer> count(Address address, String name) {
    return find(address, name)
        .map(
            text -> {
              if (!text.matches("[1-9][0-9]{0,3}")) {
                throw bad(name, text, "is no number from 1 to 9999");
              }
              return Integer.valueOf(text);
            });
  }

  private static Optional<String> find(Address address, String name) {
    return Optional.ofNullable(address.query().get(name)).filter(text -> !text.isEmpty());
  }

  private static Fault bad(String name, String text, String why) {
    return Fault.badInput(Place.of("?" + name), "\"" + text + "\" " + why);
  }
}
