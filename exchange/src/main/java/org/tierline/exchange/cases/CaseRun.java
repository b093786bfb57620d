package org.tierline.exchange.cases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.tierline.exchange.cases.CaseResult.Verdict;
import org.tierline.law.Answer;
import org.tierline.law.Tier;
import org.tierline.law.consequence.DeterminationWindow;
import org.tierline.law.consequence.Reassessment;
import org.tierline.law.definition.DueDate;
import org.tierline.law.duty.Due;
import org.tierline.law.duty.GovernmentDuties;
import org.tierline.law.duty.GovernmentInEdition;
import org.tierline.law.statute.Provision;
import org.tierline.law.watchlist.Clock;
import org.tierline.law.watchlist.Clocks;
import org.tierline.law.watchlist.Readings;
import org.tierline.law.watchlist.SpecialWatchList;

/** One case, run: what the law gives for each key that the row expects. */
final class CaseRun {
  private final CaseRow row;
  private final Readings readings;
  private final Clocks clocks;
  private final Answer<LocalDate> release;
  private final CaseConsequences consequences;

  private CaseRun(
      CaseRow row, Readings readings, IntFunction<Optional<LocalDate>> releases, LocalDate on) {
    this.row = row;
    this.readings = readings;
    this.clocks = Clocks.after(row.before(), row.edition(), readings);
    this.release =
        row.fact("release")
            .map(LocalDate::parse)
            .or(() -> releases.apply(row.edition()))
            .<Answer<LocalDate>>map(Answer::of)
            .orElse(Answer.unknown());
    this.consequences = new CaseConsequences(row, release, on);
  }

  /**
   * Runs one case.
   *
   * @param releases the release days known, for rows that tell none
   * @param on the day the answer holds for
   */
  static CaseResult of(
      CaseRow row, Readings readings, IntFunction<Optional<LocalDate>> releases, LocalDate on) {
    return new CaseRun(row, readings, releases, on).result();
  }

  private CaseResult result() {
    var keys = new ArrayList<CaseResult.Key>();
    for (Map.Entry<String, String> each : row.expected().entrySet()) {
      Set<String> got = got(each.getKey());
      String expected = normal(each.getKey(), each.getValue());
      var verdict =
          !got.contains(expected)
              ? Verdict.DIFFERS
              : got.size() == 1 ? Verdict.AGREES : Verdict.OPEN;
      keys.add(new CaseResult.Key(each.getKey(), expected, List.copyOf(got), verdict));
    }
    return new CaseResult(row, keys);
  }

  /** A value in the one form in which values are compared. */
  private static String normal(String key, String value) {
    return switch (key) {
      case "tier", "tier_effective" -> Tier.find(value).map(Tier::name).orElse(value);
      case "fy" -> value.startsWith("FY") ? value : "FY" + value;
      case "swl", "determination", "cspa" -> plus(List.of(value.split("\\+", -1)));
      case "restricted" ->
          switch (value) {
            case "true" -> "BARRED";
            case "false" -> "NOT_BARRED_BY_110";
            default -> value;
          };
      default -> value;
    };
  }

  static String plus(Iterable<String> parts) {
    var sorted = new TreeSet<String>();
    parts.forEach(sorted::add);
    return String.join("+", sorted);
  }

  private Set<String> got(String key) {
    return switch (key) {
      case "tier" -> steps(step -> step.tier().name());
      case "reason" -> steps(step -> step.because().name());
      case "waiver_available" -> steps(step -> String.valueOf(step.waiverAvailable()));
      case "f_armed" ->
          clocks.states().stream()
              .map(clock -> String.valueOf(clock.armed(readings)))
              .collect(Collectors.toCollection(LinkedHashSet::new));
      case "swl" -> specialWatchList();
      case "tier_effective" ->
          effective().stream().map(Tier::name).collect(Collectors.toCollection(LinkedHashSet::new));
      case "days" -> window((window, day) -> String.valueOf(window.days(day)));
      case "timeliness" -> window((window, day) -> window.timeliness(day).name());
      case "due" -> Set.of(DueDate.of(row.edition()).toString());
      case "late" ->
          DueDate.late(row.edition(), release).possible().stream()
              .map(String::valueOf)
              .collect(Collectors.toCollection(LinkedHashSet::new));
      case "special_watch_list_size" -> size();
      case "tpa_evidence_due" -> evidenceDue();
      default -> consequences.got(key);
    };
  }

  /** What the machine gives for the row's merits on each clock and waiver that is possible. */
  private Set<String> steps(Function<Clock.Step, String> of) {
    return steps().stream().map(of).collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private Set<Clock.Step> steps() {
    var steps = new LinkedHashSet<Clock.Step>();
    var merits = row.fact("merits").flatMap(Tier::find);
    if (merits.isEmpty() || (merits.get() == Tier.T2WL && row.edition() < 2004)) {
      return steps;
    }
    var waivers =
        row.fact("waiver").map(text -> Set.of(text.equals("valid"))).orElse(Set.of(true, false));
    for (Clock clock : clocks.states()) {
      for (boolean waiver : waivers) {
        steps.add(clock.step(row.edition(), merits.get(), waiver, readings));
      }
    }
    return steps;
  }

  /** The tiers that may hold after a reassessment. */
  private Set<Tier> effective() {
    var released = new LinkedHashSet<Tier>();
    row.released()
        .ifPresentOrElse(released::add, () -> steps().forEach(s -> released.add(s.tier())));
    Answer<Reassessment.Finding> finding =
        row.fact("reassessment")
            .<Answer<Reassessment.Finding>>map(
                text -> Answer.of(Reassessment.Finding.valueOf(text)))
            .orElse(Answer.none());
    var tiers = new LinkedHashSet<Tier>();
    for (Tier tier : released) {
      tiers.addAll(
          Reassessment.effectiveTier(row.edition(), tier, finding, Answer.unknown()).possible());
    }
    return tiers;
  }

  private Set<String> specialWatchList() {
    var possible = new LinkedHashSet<String>();
    for (Tier now : effective()) {
      for (Clock clock : clocks.states()) {
        var limbs =
            row.edition() < SpecialWatchList.FIRST_EDITION
                ? Set.<SpecialWatchList.Limb>of()
                : SpecialWatchList.limbs(clock.findTier().orElse(null), now);
        possible.add(
            limbs.isEmpty()
                ? "none"
                : plus(limbs.stream().map(SpecialWatchList.Limb::numeral).toList()));
      }
    }
    return possible;
  }

  private interface InWindow {
    String of(DeterminationWindow window, LocalDate day);
  }

  private Set<String> window(InWindow of) {
    var day = row.fact("determination_date").map(LocalDate::parse);
    return release.find().isEmpty() || day.isEmpty()
        ? Set.of()
        : Set.of(of.of(new DeterminationWindow(release.find().get()), day.get()));
  }

  /** Limbs (i) to (iii); any other upgrade is on none of them. */
  private Set<String> size() {
    int size = 0;
    for (String key : List.of("count_t2wl", "count_t2_to_t1", "count_t3_to_t2")) {
      var count = row.fact(key);
      if (count.isEmpty()) {
        return Set.of();
      }
      size += Integer.parseInt(count.get());
    }
    return Set.of(String.valueOf(size));
  }

  private Set<String> evidenceDue() {
    var possible = new LinkedHashSet<String>();
    for (Clock clock : clocks.states()) {
      for (Clock.Step step : steps()) {
        var lastYear = clock.findTier().<Answer<Tier>>map(Answer::of).orElse(Answer.none());
        var known = GovernmentInEdition.unknown(row.edition());
        var government =
            new GovernmentInEdition(
                row.edition(),
                release,
                lastYear,
                Answer.of(step.tier()),
                Answer.of(step.tier()),
                known.limitWaiverNotified(),
                known.restrictedAlready(),
                known.childSoldierListed(),
                known.childSoldierWaived());
        possible.add(
            GovernmentDuties.of(government).stream()
                .filter(duty -> duty.provision() == Provision.TPA_106_B_6_C)
                .map(duty -> duty.due() instanceof Due.By(LocalDate day) ? day.toString() : "open")
                .findFirst()
                .orElse("none"));
      }
    }
    return possible;
  }
}
