package org.tierline.exchange.ledger;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tierline.law.consequence.AidItem.Authority;

/** The laws that aid is given under, by the short names that people use. */
public enum AidAuthority {
  /** Development: FAA pt I ch 1 and 10. */
  DEVELOPMENT(Authority.FAA_DEVELOPMENT, "faa-ch1", "faa-ch10", "development"),
  /** International narcotics control: FAA pt I ch 8. */
  NARCOTICS(Authority.FAA_NARCOTICS_CONTROL, "faa-ch8", "narcotics"),
  /** Disaster relief: FAA pt I ch 9. */
  DISASTER(Authority.FAA_DISASTER, "faa-ch9", "disaster"),
  /** Economic Support Fund: FAA pt II ch 4. */
  ECONOMIC_SUPPORT(Authority.FAA_ECONOMIC_SUPPORT, "faa-2-ch4", "esf"),
  /** Antiterrorism: FAA pt II ch 8. */
  ANTITERRORISM(Authority.FAA_ANTITERRORISM, "faa-2-ch8", "antiterrorism"),
  /** Refugees. */
  REFUGEES(Authority.FAA_REFUGEES, "refugees"),
  /** The Development Finance Corporation. */
  FINANCE(Authority.DEVELOPMENT_FINANCE, "dfc"),
  /** Any other part of the FAA. */
  OTHER_ASSISTANCE(Authority.FAA_OTHER, "faa-other"),
  /** The Arms Export Control Act. */
  ARMS(Authority.AECA, "aeca"),
  /** The Millennium Challenge Act. */
  MILLENNIUM_CHALLENGE(Authority.MCC, "mcc"),
  /** Any other law. */
  OTHER(Authority.OTHER, "other");

  private final Authority authority;

  /** Joined by commas. */
  private final String names;

  AidAuthority(Authority authority, String... names) {
    this.authority = authority;
    this.names = String.join(", ", names);
  }

  /** The law's own term. */
  public Authority authority() {
    return authority;
  }

  private List<String> all() {
    return List.of(names.split(", ", -1));
  }

  /** The first of its names. */
  public String shortName() {
    return all().getFirst();
  }

  /** The authority of a name, in any case; empty for any other text. */
  public static Optional<AidAuthority> find(String name) {
    String wanted = name.toLowerCase(Locale.ROOT);
    return Arrays.stream(values()).filter(each -> each.all().contains(wanted)).findFirst();
  }

  /** All names, joined by commas. */
  public static String names() {
    return Arrays.stream(values()).map(each -> each.names).collect(Collectors.joining(", "));
  }
}
