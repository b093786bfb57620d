package org.tierline.law.consequence;

import java.util.Arrays;
import java.util.Optional;

/** Banks and funds that lend to countries; {@link #listed} tells those the Act reaches. */
public enum Institution {
  IBRD("International Bank for Reconstruction and Development", true),
  IDA("International Development Association", true),
  IFC("International Finance Corporation", true),
  IDB("Inter-American Development Bank", true),
  ADB("Asian Development Bank", true),
  IIC("Inter-American Investment Corporation", true),
  AFDB("African Development Bank", true),
  AFDF("African Development Fund", true),
  EBRD("European Bank for Reconstruction and Development", true),
  MIGA("Multilateral Investment Guarantee Agency", true),
  IMF("International Monetary Fund", true),
  AIIB("Asian Infrastructure Investment Bank", false),
  OTHER("another institution", false);

  private final String title;
  private final boolean listed;

  Institution(String title, boolean listed) {
    this.title = title;
    this.listed = listed;
  }

  /** Its full name. */
  public String title() {
    return title;
  }

  /** Whether it is on the closed list of §110(d)(6), or is the Monetary Fund. */
  public boolean listed() {
    return listed;
  }

  /** Reads the short name in any case, like "AfDB"; empty for any other text. */
  public static Optional<Institution> find(String shortName) {
    return Arrays.stream(values())
        .filter(institution -> institution.name().equalsIgnoreCase(shortName))
        .findFirst();
  }
}
