package org.tierline.narrative.form;

import java.util.Set;
import org.tierline.narrative.form.Form.Group;
import org.tierline.narrative.form.Form.Kind;
import org.tierline.narrative.form.Form.Sector;

/** What a phrase of a profile means for the forms of trafficking. */
sealed interface Meaning {

  /** Names forms wherever it stands: "sex trafficking". */
  record Names(Set<Kind> kinds) implements Meaning {}

  /** Is a form only where somebody is forced to it or exploited in it: "begging", "theft". */
  record Activity(Kind kind, Sector sector) implements Meaning {}

  /** A sector of work. */
  record InSector(Sector sector) implements Meaning {}

  /** Victims, if victims are spoken of. */
  record Of(Group group) implements Meaning {}

  /** Who works in a sector: "domestic workers". */
  record Workers(Group group, Sector sector) implements Meaning {}

  /** A word of other use that holds one of the table's words: "domestic violence", "minor part". */
  record Nothing() implements Meaning {}

  /** Somebody is forced to what follows. */
  record Force() implements Meaning {}

  /** Somebody is exploited in what the sentence names. */
  record Exploits() implements Meaning {}

  /** Officials: the work that such a sentence names is perhaps theirs. */
  record Aside() implements Meaning {}

  /** Says of recruiting that it isn't honest: "unlicensed", "fraudulent". */
  record Dishonest() implements Meaning {}

  /** Recruiting, its people and its offers. */
  record Recruiting() implements Meaning {}

  /** Recruiting by deceit, whatever else is said: "lured", "promised jobs". */
  record Deceit() implements Meaning {}

  /** That something is to be paid back: "repay". */
  record PaysBack() implements Meaning {}

  /** What is to be paid back. */
  record Owed() implements Meaning {}

  /** Recruits or uses people, children perhaps. */
  record Recruits() implements Meaning {}

  /** Fighting. */
  record Combat() implements Meaning {}
}
