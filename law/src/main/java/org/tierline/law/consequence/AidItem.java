package org.tierline.law.consequence;

import java.util.Locale;
import org.tierline.law.Answer;

/**
 * One item of aid, loan or exchange to or for a government.
 *
 * @param channel how it reaches the country
 * @param authority the law it is given under
 * @param kind what it is for
 * @param programme its programme, project or activity; read without regard to case
 * @param implementer to whom it goes
 * @param narcoticsAfterNotice whether it is narcotics-related and notified under FAA §634A
 * @param institution for a loan, the bank that gives it
 * @param basicNeedsOutsideGovernment for a loan, whether it directly meets basic human needs, isn't
 *     run by the sanctioned government and gives it no benefit
 * @param harmsVulnerable whether withholding it would significantly harm vulnerable people
 */
public record AidItem(
    Answer<Channel> channel,
    Answer<Authority> authority,
    Answer<Kind> kind,
    Answer<String> programme,
    Answer<Implementer> implementer,
    Answer<Boolean> narcoticsAfterNotice,
    Answer<Institution> institution,
    Answer<Boolean> basicNeedsOutsideGovernment,
    Answer<Boolean> harmsVulnerable) {

  /** How an item reaches the country. */
  public enum Channel {
    /** Aid of the United States. */
    BILATERAL,
    /** Educational and cultural exchanges of the government's officials and employees. */
    EXCHANGE_OFFICIALS,
    /** Loans and other use of funds of a development bank or the Monetary Fund. */
    MDB_IMF
  }

  /** The law an item is given under. FAA is the Foreign Assistance Act of 1961. */
  public enum Authority {
    /** Economic Support Fund: FAA pt II ch 4. */
    FAA_ECONOMIC_SUPPORT,
    /** International narcotics control: FAA pt I ch 8. */
    FAA_NARCOTICS_CONTROL,
    /** Disaster relief: FAA pt I ch 9. */
    FAA_DISASTER,
    /** Antiterrorism: FAA pt II ch 8. */
    FAA_ANTITERRORISM,
    /** Refugees. */
    FAA_REFUGEES,
    /** Development: FAA pt I ch 1 and 10. */
    FAA_DEVELOPMENT,
    /** The Development Finance Corporation, earlier OPIC. */
    DEVELOPMENT_FINANCE,
    /** Any other part of the FAA, like military training or peacekeeping operations. */
    FAA_OTHER,
    /** Sales or financing under the Arms Export Control Act. */
    AECA,
    /** The Millennium Challenge Act: outside the definition, but it has a rule of its own. */
    MCC,
    /** Any other law, like Food for Peace or the Defense Department's own authorities. */
    OTHER
  }

  /** What an item is for. */
  public enum Kind {
    HUMANITARIAN,
    TRADE_RELATED,
    OTHER
  }

  /** To whom bilateral aid goes. */
  public enum Implementer {
    /** To the government, itself or through a contractor. */
    GOVERNMENT,
    /** To or through non-governmental organizations, not to the government. */
    NGO
  }

  public AidItem {
    if (kind.find().filter(k -> k == Kind.HUMANITARIAN).isPresent()) {
      if (authority.find().filter(a -> a == Authority.AECA).isPresent()) {
        throw new IllegalArgumentException(
            "sales and financing of arms (AECA) are no humanitarian aid; give another kind");
      }
      if (channel.find().filter(c -> c == Channel.EXCHANGE_OFFICIALS).isPresent()) {
        throw new IllegalArgumentException(
            "officials' exchanges are no humanitarian aid; give another kind");
      }
    }
    programme = programme.find().map(p -> Answer.of(p.toLowerCase(Locale.ROOT))).orElse(programme);
  }

  /** Nothing known yet. */
  public static AidItem unknown() {
    return new AidItem(
        Answer.unknown(),
        Answer.unknown(),
        Answer.unknown(),
        Answer.unknown(),
        Answer.unknown(),
        Answer.unknown(),
        Answer.unknown(),
        Answer.unknown(),
        Answer.unknown());
  }
}
