package org.tierline.narrative.indicium;

import java.util.Optional;
import org.tierline.law.facts.Question;
import org.tierline.law.facts.Questions;
import org.tierline.law.facts.Weight;

/** The twelve indicia of serious and sustained efforts, §108(b), in the law's order. */
public enum Indicium {
  PROSECUTE(Questions.PROSECUTE, "prosecution"),
  PROTECT(Questions.PROTECT, "protection"),
  PREVENT(Questions.PREVENT, "prevention"),
  COOPERATE(Questions.COOPERATE, "cooperation"),
  EXTRADITE(Questions.EXTRADITE, "extradition"),
  MIGRATION(Questions.MIGRATION, "migration"),
  OFFICIALS(Questions.OFFICIALS, "officials"),
  NONCITIZENS(Questions.NONCITIZENS, "non-citizens"),
  PARTNERS(Questions.PARTNERS, "partners"),
  SELFASSESS(Questions.SELFASSESS, "self-assessment"),
  PROGRESS(Questions.PROGRESS, "progress"),
  DEMAND(Questions.DEMAND, "demand");

  @SuppressWarnings("ImmutableEnumChecker") // a question never changes
  private final Question<Weight> question;

  private final String title;

  Indicium(Question<Weight> question, String title) {
    this.question = question;
    this.title = title;
  }

  /** In one word, as a screen says it. */
  public String title() {
    return title;
  }

  /** The law's question on it. */
  public Question<Weight> question() {
    return question;
  }

  /** The indicium that label files and JSON write so. */
  public static Optional<Indicium> parse(String written) {
    for (Indicium indicium : values()) {
      if (indicium.name().equals(written)) {
        return Optional.of(indicium);
      }
    }
    return Optional.empty();
  }
}
