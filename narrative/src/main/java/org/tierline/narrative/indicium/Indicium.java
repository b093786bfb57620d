package org.tierline.narrative.indicium;

import java.util.Optional;
import org.tierline.law.facts.Question;
import org.tierline.law.facts.Questions;
import org.tierline.law.facts.Weight;

/** The twelve indicia of serious and sustained efforts, §108(b), in the law's order. */
public enum Indicium {
  PROSECUTE(Questions.PROSECUTE),
  PROTECT(Questions.PROTECT),
  PREVENT(Questions.PREVENT),
  COOPERATE(Questions.COOPERATE),
  EXTRADITE(Questions.EXTRADITE),
  MIGRATION(Questions.MIGRATION),
  OFFICIALS(Questions.OFFICIALS),
  NONCITIZENS(Questions.NONCITIZENS),
  PARTNERS(Questions.PARTNERS),
  SELFASSESS(Questions.SELFASSESS),
  PROGRESS(Questions.PROGRESS),
  DEMAND(Questions.DEMAND);

  @SuppressWarnings("ImmutableEnumChecker") // a question never changes
  private final Question<Weight> question;

  Indicium(Question<Weight> question) {
    this.question = question;
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
