package org.tierline.exchange.ledger;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tierline.law.consequence.AidItem.Channel;
import org.tierline.law.consequence.AidItem.Implementer;
import org.tierline.law.consequence.Institution;

/**
 * How aid reaches a country, in one word: to the government, to or through an organization, by an
 * exchange of officials, or as money of a bank or fund.
 *
 * @param implementer to whom bilateral aid goes; empty for the other channels
 * @param institution which bank or fund gives a loan; empty for the other channels
 */
public record AidChannel(
    Channel channel, Optional<Implementer> implementer, Optional<Institution> institution) {

  /** The channel of a name, in any case; empty for any other text. */
  public static Optional<AidChannel> find(String name) {
    return switch (name.toLowerCase(Locale.ROOT)) {
      case "government" ->
          Optional.of(
              new AidChannel(
                  Channel.BILATERAL, Optional.of(Implementer.GOVERNMENT), Optional.empty()));
      case "ngo" ->
          Optional.of(
              new AidChannel(Channel.BILATERAL, Optional.of(Implementer.NGO), Optional.empty()));
      case "exchange" ->
          Optional.of(
              new AidChannel(Channel.EXCHANGE_OFFICIALS, Optional.empty(), Optional.empty()));
      default ->
          Institution.find(name)
              .map(
                  institution ->
                      new AidChannel(Channel.MDB_IMF, Optional.empty(), Optional.of(institution)));
    };
  }

  /** All names, joined by commas. */
  public static String names() {
    return Stream.concat(
            Stream.of("government", "ngo", "exchange"),
            Arrays.stream(Institution.values())
                .filter(institution -> institution != Institution.OTHER)
                .map(Institution::name))
        .collect(Collectors.joining(", "));
  }
}
