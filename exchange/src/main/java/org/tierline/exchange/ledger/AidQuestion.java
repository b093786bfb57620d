package org.tierline.exchange.ledger;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.tierline.exchange.Fault;
import org.tierline.exchange.Place;
import org.tierline.law.Answer;
import org.tierline.law.consequence.AidItem;

/**
 * What is told of an item of aid when §110 is asked about it; what is empty isn't known.
 *
 * @param programme its programme, project or activity
 * @param narcoticsNotice whether it is narcotics-related and was notified under FAA §634A
 * @param basicNeeds of a loan, whether it meets basic human needs outside the government
 * @param harmsVulnerable whether to withhold it would significantly harm vulnerable people
 */
public record AidQuestion(
    Optional<AidChannel> channel,
    Optional<AidAuthority> authority,
    Optional<AidItem.Kind> kind,
    Optional<String> programme,
    Optional<Boolean> narcoticsNotice,
    Optional<Boolean> basicNeeds,
    Optional<Boolean> harmsVulnerable) {

  /** The names of the kinds, joined by commas. */
  public static final String KINDS = "humanitarian, trade-related, other";

  /**
   * A question from the fields of a form; an empty field counts as not given.
   *
   * @throws Fault of kind BAD_INPUT naming the field, if a word isn't one of its own
   */
  public static AidQuestion read(Map<String, String> fields) {
    return new AidQuestion(
        field(fields, "channel")
            .map(text -> known("channel", text, AidChannel.find(text), AidChannel.names())),
        field(fields, "authority")
            .map(text -> known("authority", text, AidAuthority.find(text), AidAuthority.names())),
        field(fields, "kind").map(text -> known("kind", text, findKind(text), KINDS)),
        field(fields, "item"),
        yesNo(fields, "narcoticsNotice"),
        yesNo(fields, "basicNeeds"),
        yesNo(fields, "harmsVulnerable"));
  }

  private static Optional<String> field(Map<String, String> fields, String name) {
    return Optional.ofNullable(fields.get(name)).map(String::strip).filter(text -> !text.isEmpty());
  }

  private static <T> T known(String field, String text, Optional<T> found, String names) {
    return found.orElseThrow(
        () -> Fault.badInput(Place.of(field), "\"" + text + "\" isn't one of " + names));
  }

  private static Optional<Boolean> yesNo(Map<String, String> fields, String name) {
    return field(fields, name).map(text -> known(name, text, findYesNo(text), "yes, no"));
  }

  /** The kind of a name; empty for any other text. */
  public static Optional<AidItem.Kind> findKind(String text) {
    String name = text.toUpperCase(Locale.ROOT).replace('-', '_');
    return Arrays.stream(AidItem.Kind.values())
        .filter(each -> each.name().equals(name))
        .findFirst();
  }

  /** Yes or no, in any case; empty for any other text. */
  public static Optional<Boolean> findYesNo(String text) {
    return switch (text.toLowerCase(Locale.ROOT)) {
      case "yes" -> Optional.of(true);
      case "no" -> Optional.of(false);
      default -> Optional.empty();
    };
  }

  /**
   * The item as the law asks about it.
   *
   * @throws IllegalArgumentException if what is told can't be true together
   */
  public AidItem item() {
    return new AidItem(
        answer(channel.map(AidChannel::channel)),
        answer(authority.map(AidAuthority::authority)),
        answer(kind.or(this::kindByNature)),
        answer(programme),
        answer(channel.flatMap(AidChannel::implementer)),
        answer(narcoticsNotice),
        answer(channel.flatMap(AidChannel::institution)),
        answer(basicNeeds),
        answer(harmsVulnerable));
  }

  /** Officials' exchanges and arms are neither humanitarian nor trade-related. */
  private Optional<AidItem.Kind> kindByNature() {
    boolean other =
        channel.filter(each -> each.channel() == AidItem.Channel.EXCHANGE_OFFICIALS).isPresent()
            || authority.filter(each -> each == AidAuthority.ARMS).isPresent();
    return other ? Optional.of(AidItem.Kind.OTHER) : Optional.empty();
  }

  private static <T> Answer<T> answer(Optional<T> value) {
    return value.<Answer<T>>map(Answer::of).orElse(Answer.unknown());
  }
}
