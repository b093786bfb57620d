package org.tierline.law.consequence;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.tierline.law.Answer;
import org.tierline.law.Condition;
import org.tierline.law.Reason;
import org.tierline.law.Truth;
import org.tierline.law.consequence.AidItem.Channel;

/**
 * Whether a waiver signed by a day covers an item in a channel.
 *
 * <p>Source: §110(d)(4), (d)(5)(A) and, for waivers after the determination, (f).
 *
 * <p>Needs: {@code determination.waivers}, and {@code item.programme} where programmes are waived
 * by name.
 *
 * <p>Gives: yes if a waiver of the whole limb, or of the item's programme, is signed.
 */
final class WaiverCover {
  private static final String WAIVERS = "determination.waivers";

  private WaiverCover() {}

  static Condition of(
      PresidentialDetermination determination, AidItem item, Channel channel, LocalDate on) {
    var first =
        switch (determination.waivers()) {
          case Answer.Known<List<Waiver>>(List<Waiver> waivers) ->
              any(waivers.stream(), item, channel);
          case Answer.None<List<Waiver>> none -> none();
          case Answer.Unknown<List<Waiver>> unknown -> open(WAIVERS);
        };
    var later =
        determination.laterWaivers().stream()
            .filter(waiver -> !waiver.signed().isAfter(on))
            .map(PresidentialDetermination.LaterWaiver::waiver);
    return first.or(any(later, item, channel));
  }

  private static Condition any(Stream<Waiver> waivers, AidItem item, Channel channel) {
    return waivers.map(waiver -> one(waiver, item, channel)).reduce(none(), Condition::or);
  }

  private static Condition one(Waiver waiver, AidItem item, Channel channel) {
    boolean limb =
        switch (channel) {
          case BILATERAL -> waiver.bilateral();
          case EXCHANGE_OFFICIALS -> waiver.exchanges();
          case MDB_IMF -> waiver.multilateral();
        };
    if (limb) {
      return settled(Truth.YES, waiver.isFull() ? "full" : channel);
    }
    return switch (waiver.programmes()) {
      case Answer.Known<Set<String>>(Set<String> names) ->
          names.isEmpty()
              ? none()
              : Condition.of("item.programme", item.programme(), names::contains);
      case Answer.None<Set<String>> none -> none();
      case Answer.Unknown<Set<String>> unknown -> open(WAIVERS + ".programmes");
    };
  }

  private static Condition none() {
    return settled(Truth.NO, "none for this item");
  }

  private static Condition settled(Truth truth, Object value) {
    return new Condition(truth, List.of(new Reason.Given(WAIVERS, value)), List.of(), List.of());
  }

  private static Condition open(String fact) {
    return new Condition(Truth.OPEN, List.of(), List.of(fact), List.of());
  }
}
