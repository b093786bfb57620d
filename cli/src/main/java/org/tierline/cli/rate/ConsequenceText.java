package org.tierline.cli.rate;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.tierline.cli.text.Prose;
import org.tierline.exchange.determination.Words;
import org.tierline.law.Truth;
import org.tierline.law.consequence.DeterminationLabel;
import org.tierline.law.consequence.Restriction;
import org.tierline.law.determination.ChildSoldierConsequences;
import org.tierline.law.determination.Consequences;
import org.tierline.law.determination.Determination;
import org.tierline.law.duty.OwedDuty;

/** What follows from a determination: duties with their days, aid, child soldiers, other laws. */
final class ConsequenceText {
  private final Determination determination;
  private final LocalDate on;
  private final Prose prose;

  ConsequenceText(Determination determination, LocalDate on, Prose prose) {
    this.determination = determination;
    this.on = on;
    this.prose = prose;
  }

  void write() {
    duties();
    aid();
    childSoldiers();
  }

  private void duties() {
    List<OwedDuty> owed =
        determination.duties().stream().filter(each -> !each.duty().isOpen()).toList();
    prose.heading("Duties");
    for (OwedDuty each : owed) {
      var duty = each.duty();
      String done =
          each.done()
              .find()
              .map(
                  day ->
                      "; done "
                          + day
                          + each.timeliness().map(how -> ", " + Words.timeliness(how)).orElse(""))
              .orElse("");
      prose.point(
          1,
          duty.who().title()
              + ": "
              + duty.what()
              + (duty.advisory() ? " (good practice)" : "")
              + ", "
              + Words.due(duty.due())
              + done
              + "  ["
              + cited(duty.citation().act(), duty.citation().code())
              + "]");
    }
    var needed = new TreeSet<String>();
    long open =
        determination.duties().stream()
            .filter(each -> each.duty().isOpen())
            .peek(each -> each.duty().missing().forEach(name -> needed.add(Words.fact(name))))
            .count();
    if (open > 0) {
      prose.point(
          1, "%d more may arise; that depends on %s".formatted(open, String.join("; ", needed)));
    }
  }

  private static String cited(String act, String code) {
    return act.isEmpty() ? code : act;
  }

  private void aid() {
    Consequences consequences = determination.consequences(on);
    String year =
        consequences.fiscalYear().findValue().map(Object::toString).orElse("the fiscal year after");
    prose.heading("Aid under §110, " + year);
    if (consequences.arise() == Truth.NO) {
      prose.paragraph(1, "No restriction arises: that takes Tier 3, and an edition from 2003 on.");
    } else {
      if (consequences.arise() == Truth.OPEN) {
        prose.paragraph(
            1,
            determination.decision().isDecided()
                ? "Restrictions arise unless a reassessment found compliance or significant"
                    + " efforts; nothing is said of one (reassessment)."
                : "Restrictions arise only if the tier is Tier 3, which is open.");
      }
      if (!consequences.labels().isEmpty()) {
        prose.paragraph(
            1,
            "Of the determination is known: "
                + consequences.labels().stream()
                    .sorted()
                    .map(ConsequenceText::label)
                    .collect(Collectors.joining("; "))
                + ".");
      }
      for (var typical : consequences.typical()) {
        Restriction restriction = typical.restriction();
        prose.point(
            1,
            typical.sample().title()
                + ": "
                + Words.restriction(restriction.answer())
                + (restriction instanceof Restriction.Open open ? why(open) : "")
                + "  ["
                + restriction.reason().citation().act()
                + "]");
      }
      prose.paragraph(1, Restriction.NOTICE);
    }
    if (!consequences.linked().isEmpty()) {
      prose.heading("Other laws that hang on it");
      for (var regime : consequences.linked()) {
        var citation = regime.provision().citation(determination.edition());
        prose.point(
            1,
            "if "
                + regime.when()
                + ": "
                + regime.effect()
                + "  ["
                + cited(citation.act(), citation.code())
                + "]");
      }
    }
  }

  private static String why(Restriction.Open open) {
    return "; "
        + (open.why() == Restriction.Why.QUESTIONS_OPEN
            ? "missing: "
                + open.missing().stream()
                    .map(Words::fact)
                    .distinct()
                    .collect(Collectors.joining(", "))
            : Words.why(open.why()));
  }

  private static String label(DeterminationLabel label) {
    return switch (label) {
      case A_I -> "aid withheld, (d)(1)(A)(i)";
      case A_II -> "aid and officials' exchanges withheld, (d)(1)(A)(ii)";
      case D2 -> "comparable restrictions stand already, (d)(2)";
      case D3 -> "compliance or significant efforts found after the report, (d)(3)";
      case FULL_WAIVER -> "all restrictions waived";
      case PARTIAL_WAIVER -> "some restrictions waived";
      case SANCTION -> "restricted without a waiver";
    };
  }

  private void childSoldiers() {
    ChildSoldierConsequences consequences = determination.childSoldiers();
    prose.heading("Child Soldiers Prevention Act, " + consequences.fiscalYear());
    var listed = consequences.listed();
    if (listed.findValue().isEmpty()) {
      prose.paragraph(
          1,
          "Open; missing: "
              + listed.missing().stream().map(Words::fact).collect(Collectors.joining(", "))
              + ".  ["
              + listed.reason().citation().act()
              + "]");
      return;
    }
    if (!listed.findValue().get()) {
      prose.paragraph(
          1, "Not on the list on these facts.  [" + listed.reason().citation().act() + "]");
      return;
    }
    prose.paragraph(
        1, "On the list, whatever the tier.  [" + listed.reason().citation().act() + "]");
    for (var effect : consequences.aid()) {
      prose.point(
          1,
          effect.aid().title()
              + ": "
              + effect
                  .effect()
                  .findValue()
                  .map(Words::any)
                  .orElse(
                      "open; missing: "
                          + effect.effect().missing().stream()
                              .map(Words::fact)
                              .collect(Collectors.joining(", "))));
    }
  }
}
