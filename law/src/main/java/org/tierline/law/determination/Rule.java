package org.tierline.law.determination;

/** One rule of law: a pure function of what an inquiry holds. */
@FunctionalInterface
interface Rule {
  Verdict apply(Inquiry inquiry);
}
