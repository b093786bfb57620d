package org.tierline.exchange.facts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.tierline.exchange.Problem;
import org.tierline.law.Tier;
import org.tierline.law.watchlist.Clock.Because;
import org.tierline.law.watchlist.History;

/** Reads {@code history}: where the government stood in earlier editions, in any order. */
final class Earlier {
  private static final List<String> KEYS =
      List.of("edition", "tierAtRelease", "tierEffective", "waived", "reason", Keys.BASIS);
  private static final Map<String, Tier> TIERS = tiers();

  private final Values values;
  private final int edition;
  private final List<Problem> notes;
  private final Map<Integer, History.Year> years = new TreeMap<>();

  /**
   * @param edition the edition that the file is about; 0 if that couldn't be read
   * @param notes takes what is doubtful
   */
  Earlier(Values values, int edition, List<Problem> notes) {
    this.values = values;
    this.edition = edition;
    this.notes = notes;
  }

  /** The tiers as a message names them; {@link Tier#find} takes them in other forms too. */
  private static Map<String, Tier> tiers() {
    var tiers = new LinkedHashMap<String, Tier>();
    for (Tier tier : Tier.values()) {
      tiers.put(tier.name(), tier);
    }
    tiers.put("1", Tier.T1);
    tiers.put("2", Tier.T2);
    tiers.put("2WL", Tier.T2WL);
    tiers.put("3", Tier.T3);
    return tiers;
  }

  Optional<History> read(Node node, String key) {
    return values
        .list(node, key, "a list of earlier editions, or none")
        .map(
            items -> {
              for (int i = 0; i < items.size(); i++) {
                String path = key + "[" + (i + 1) + "]";
                year(items.get(i), Fields.of(items.get(i), path, KEYS, values));
              }
              return new History(new ArrayList<>(years.values()));
            });
  }

  private void year(Node item, Fields fields) {
    if (fields.find("edition").isEmpty()) {
      values.problem(item, fields.path("edition") + " is missing; say which edition it was");
      return;
    }
    Node editionNode = fields.find("edition").get();
    Integer year = values.count(editionNode, fields.path("edition")).orElse(null);
    if (year == null) {
      return;
    }
    if (year < 2001 || (edition != 0 && year >= edition)) {
      values.problem(
          editionNode,
          "%s is %d, but earlier editions are those from 2001 to %d"
              .formatted(fields.path("edition"), year, edition == 0 ? 2100 : edition - 1));
      return;
    }
    Tier tier = tier(item, fields, year);
    Because reason =
        read(
            fields,
            "reason",
            (value, path) -> values.choice(value, path, Items.names(Because.values())));
    Boolean waived = read(fields, "waived", values::yesNo);
    waived = waived(fields, tier, reason, waived);
    if (years.put(year, new History.Year(year, tier, waived)) != null) {
      values.problem(
          editionNode, "the %d edition stands twice in history; keep one".formatted(year));
    }
  }

  /** The tier that held; what was printed holds unless it was Tier 3, which could be reassessed. */
  private @Nullable Tier tier(Node item, Fields fields, int year) {
    Tier atRelease = read(fields, "tierAtRelease", this::choice);
    Tier effective = read(fields, "tierEffective", this::choice);
    if (effective != null && atRelease != null && atRelease != effective && atRelease != Tier.T3) {
      values.problem(
          fields.find("tierEffective").orElse(item),
          "history of %d: tierAtRelease is %s and tierEffective is %s, but only Tier 3 can be"
                  .formatted(year, atRelease, effective)
              + " reassessed; correct one");
    }
    for (Tier tier : new Tier[] {atRelease, effective}) {
      if (tier == Tier.T2WL && year < 2004) {
        values.problem(
            item, "there was no watch list in the %d edition; its first was 2004".formatted(year));
        return null;
      }
    }
    if (effective != null || atRelease == null) {
      return effective;
    }
    if (atRelease == Tier.T3) {
      notes.add(
          Problem.at(
              values.place(item),
              "history of %d: tierEffective isn't given, and a Tier 3 government may have been"
                      .formatted(year)
                  + " reassessed; the year counts as unknown"));
      return null;
    }
    return atRelease;
  }

  private Optional<Tier> choice(Node value, String path) {
    var tier =
        value instanceof ScalarNode scalar ? Tier.find(scalar.getValue()) : Optional.<Tier>empty();
    return tier.isPresent() ? tier : values.choice(value, path, TIERS);
  }

  private @Nullable Boolean waived(
      Fields fields, @Nullable Tier tier, @Nullable Because reason, @Nullable Boolean waived) {
    if (reason == Because.WAIVER && Boolean.FALSE.equals(waived)) {
      fields
          .find("reason")
          .ifPresent(
              at ->
                  values.problem(
                      at, fields.path("reason") + " is WAIVER, but waived is false; correct one"));
    }
    boolean under = Boolean.TRUE.equals(waived) || reason == Because.WAIVER;
    if (under && tier != null && tier != Tier.T2WL) {
      fields
          .find(reason == Because.WAIVER ? "reason" : "waived")
          .ifPresent(
              at ->
                  values.problem(
                      at,
                      "only a year on the Tier 2 Watch List can be waived, and this one is "
                          + tier
                          + "; correct one"));
    }
    return under ? Boolean.TRUE : waived;
  }

  private static <T> @Nullable T read(Fields fields, String key, Items.Read<T> read) {
    return fields.find(key).flatMap(value -> read.read(value, fields.path(key))).orElse(null);
  }
}
