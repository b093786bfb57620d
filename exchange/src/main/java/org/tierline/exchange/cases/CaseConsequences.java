package org.tierline.exchange.cases;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.tierline.law.Answer;
import org.tierline.law.Tier;
import org.tierline.law.childsoldiers.Forces;
import org.tierline.law.childsoldiers.ListedGovernment;
import org.tierline.law.childsoldiers.Listing;
import org.tierline.law.childsoldiers.ListingFacts;
import org.tierline.law.childsoldiers.ListingLabel;
import org.tierline.law.childsoldiers.SoldiersWaiver;
import org.tierline.law.consequence.AidItem;
import org.tierline.law.consequence.AidRestriction;
import org.tierline.law.consequence.Clause;
import org.tierline.law.consequence.DeterminationClassification;
import org.tierline.law.consequence.DeterminationHeld;
import org.tierline.law.consequence.DeterminationLabel;
import org.tierline.law.consequence.Institution;
import org.tierline.law.consequence.PresidentialDetermination;
import org.tierline.law.consequence.Reassessment;
import org.tierline.law.consequence.RestrictedYear;
import org.tierline.law.consequence.Restriction;
import org.tierline.law.consequence.Situation;
import org.tierline.law.consequence.Waiver;
import org.tierline.law.definition.FiscalYear;
import org.tierline.law.determination.Law;
import org.tierline.law.facts.ChildSoldierFacts;
import org.tierline.law.facts.Circumstances;
import org.tierline.law.facts.EntityKind;
import org.tierline.law.facts.Facts;
import org.tierline.law.facts.Finding;
import org.tierline.law.facts.Questions;

/** What the law gives for the keys of a case that are about consequences. */
final class CaseConsequences {
  private static final String LOAN = "_LOAN";

  private final CaseRow row;
  private final Answer<LocalDate> release;
  private final LocalDate on;

  CaseConsequences(CaseRow row, Answer<LocalDate> release, LocalDate on) {
    this.row = row;
    this.release = release;
    this.on = on;
  }

  Set<String> got(String key) {
    return switch (key) {
      case "determination" ->
          labels().isEmpty()
              ? Set.of()
              : Set.of(CaseRun.plus(labels().stream().map(DeterminationLabel::code).toList()));
      case "fy" -> fiscalYear();
      case "restricted" -> restricted();
      case "cspa" -> childSoldiers();
      case "independent_of_tier" -> Set.of(String.valueOf(independentOfTier()));
      default -> throw new IllegalStateException("a key that nothing answers: " + key);
    };
  }

  private Answer<Boolean> yesNo(String key) {
    return row.fact(key)
        .<Answer<Boolean>>map(text -> Answer.of(text.equals("true")))
        .orElse(Answer.unknown());
  }

  private Answer<List<Waiver>> waivers() {
    return row.fact("waiver_pd").map(Waiver::parse).orElse(Answer.unknown());
  }

  private Answer<Set<Clause>> clauses() {
    return row.fact("determination_lists")
        .<Answer<Set<Clause>>>map(
            text ->
                Answer.of(
                    List.of(text.split(",", -1)).stream()
                        .flatMap(code -> Clause.find(code).stream())
                        .collect(Collectors.toSet())))
        .orElse(Answer.unknown());
  }

  private Set<DeterminationLabel> labels() {
    Answer<Reassessment.Finding> finding =
        row.fact("reassessment")
            .<Answer<Reassessment.Finding>>map(
                text -> Answer.of(Reassessment.Finding.valueOf(text)))
            .orElse(Answer.none());
    return DeterminationClassification.of(
        yesNo("received_nhnt_prev_fy"), clauses(), waivers(), finding);
  }

  /** The child-soldier list restricts the year after it; §110 the one after the release's. */
  private Set<String> fiscalYear() {
    if (row.fact("cspa_listed").isPresent()) {
      return Set.of(Listing.restrictedYear(row.edition()).toString());
    }
    return RestrictedYear.of(row.edition(), release)
        .findValue()
        .map(year -> Set.of(year.toString()))
        .orElse(
            Set.of(
                new FiscalYear(row.edition() + 1).toString(),
                new FiscalYear(row.edition() + 2).toString()));
  }

  /**
   * What §110 says of the row's item. Where a row tells of the determination's waivers but not of
   * its clauses, it is one under (d)(1), whose (A) comes as (i) or as (ii), always with (B).
   */
  private Set<String> restricted() {
    var answers = new LinkedHashSet<String>();
    var named =
        clauses()
            .find()
            .map(List::of)
            .orElse(List.of(Set.of(Clause.A_I, Clause.B), Set.of(Clause.A_II, Clause.B)));
    boolean told = row.fact("waiver_pd").isPresent() || row.fact("determination_lists").isPresent();
    for (Set<Clause> each : named) {
      DeterminationHeld held =
          told
              ? new DeterminationHeld.Read(
                  PresidentialDetermination.of(on, Answer.of(each), waivers()))
              : new DeterminationHeld.NotHeld();
      var restriction =
          AidRestriction.of(
              new Situation(
                  row.edition(),
                  release,
                  row.released().<Answer<Tier>>map(Answer::of).orElse(Answer.unknown()),
                  held,
                  Answer.of(false)),
              item(),
              on);
      if (restriction instanceof Restriction.Open open) {
        open.possible().forEach(answer -> answers.add(answer.name()));
      } else {
        answers.add(restriction.answer().name());
      }
    }
    return answers;
  }

  private AidItem item() {
    String name = row.fact("aid_item").orElse("");
    var kind =
        Optional.of(name)
            .flatMap(
                text ->
                    List.of(AidItem.Kind.values()).stream()
                        .filter(each -> each.name().equals(text))
                        .findFirst())
            .orElse(AidItem.Kind.OTHER);
    Answer<Institution> institution =
        name.endsWith(LOAN)
            ? Institution.find(name.substring(0, name.length() - LOAN.length()))
                .<Answer<Institution>>map(Answer::of)
                .orElse(Answer.of(Institution.OTHER))
            : Answer.unknown();
    return new AidItem(
        row.fact("channel")
            .<Answer<AidItem.Channel>>map(text -> Answer.of(AidItem.Channel.valueOf(text)))
            .orElse(Answer.unknown()),
        Answer.unknown(),
        name.isEmpty() ? Answer.unknown() : Answer.of(kind),
        name.isEmpty() ? Answer.unknown() : Answer.of(name.toLowerCase(Locale.ROOT)),
        Answer.unknown(),
        Answer.unknown(),
        institution,
        yesNo("basic_needs_nongov"),
        Answer.unknown());
  }

  private Set<String> childSoldiers() {
    var government =
        new ListedGovernment(
            yesNo("cspa_listed"),
            row.fact("cspa_waiver").map(SoldiersWaiver::parse).orElse(Answer.unknown()),
            yesNo("certified_steps"),
            Answer.unknown());
    var labels = ListingLabel.of(row.edition(), government);
    return labels.isEmpty()
        ? Set.of()
        : Set.of(CaseRun.plus(labels.stream().map(Enum::name).toList()));
  }

  /** Whether a government that recruits and uses children is listed on any tier alike. */
  private boolean independentOfTier() {
    var found =
        new ListingFacts(
            Answer.of(Set.of(Forces.STATE_ARMED)),
            Answer.of(true),
            Answer.of(true),
            Answer.of(true));
    var unknown = Circumstances.UNKNOWN;
    var facts =
        Facts.about(row.country(), row.edition())
            .with(
                new Circumstances(
                    unknown.release(),
                    unknown.period(),
                    unknown.reassessment(),
                    unknown.reassessedOn(),
                    unknown.groundAfterReassessment(),
                    unknown.determination(),
                    new ChildSoldierFacts(
                        found,
                        Answer.unknown(),
                        Answer.unknown(),
                        Answer.unknown(),
                        Answer.unknown()),
                    unknown.figures()));
    var onTier3 =
        facts
            .with(Questions.ENTITY_KIND, EntityKind.COUNTRY)
            .with(Questions.ORIGIN_TRANSIT_DESTINATION, true)
            .with(Questions.STANDARD_4, Finding.NOT_MET)
            .with(Questions.SIGNIFICANT_EFFORTS, false);
    var onNone = facts.with(Questions.ENTITY_KIND, EntityKind.SPECIAL);
    return List.of(facts, onTier3, onNone).stream()
            .map(each -> Law.determine(each).childSoldiers().listed().findValue())
            .distinct()
            .count()
        == 1;
  }
}
