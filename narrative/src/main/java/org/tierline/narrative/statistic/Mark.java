package org.tierline.narrative.statistic;

/** What a word does in a sentence that reports numbers. */
enum Mark {
  /** A form of a verb that says what was done: "convicted", "referring". */
  DEED,
  /** Its form in "did not convict": base or gerund, never the past. */
  BASE,
  /** Its form in "convicting". */
  GERUND,
  /** Done to others than victims too: "repatriated", "rescued". */
  ANYBODY,
  /** A noun that says what was done: "prosecutions". */
  MATTER,
  /** Traffickers and those accused: never victims. */
  SUSPECT,
  /** Victims, and children, who are taken for them. */
  VICTIM,
  /** People who may be either. */
  PERSON,
  /** Women, boys, adults: who people are, not what was done to them. */
  SEX_OR_AGE,
  /** People at work or on the move: victims only if the text says so. */
  WORKER,
  /** Cases and what becomes one. */
  CASE,
  /** A noun in the plural: no further noun follows it in its phrase. */
  PLURAL,
  /** Shelter, care, and what else makes "provided ... to victims" an assistance. */
  AID,
  /** Gives: "provided ... to victims", "victims received ...". */
  GIVE,
  /** Visas, permits: what is given to victims without being care. */
  PAPER,
  /** Another verb: numbers behind it are of other doings. */
  OTHER,
  /** Begins or goes on with a thing: "initiated prosecutions", "continuing 13 cases". */
  BEGIN,
  /** Would be done or can be done: no report that it was. */
  MODAL,
  /** Words of sexual exploitation. */
  SEX,
  /** Words of exploited labour. */
  LABOUR,
  /** Behind "labor" an office, a law or a trade, and no exploitation. */
  OFFICE,
  /** Sets a figure beside an earlier one: "compared". */
  COMPARE,
  /** Says that a thing rose or fell, as "from 10 to 12" needs it. */
  RISE,
  /** Opens the parts of a sum: "including". */
  PART,
  /** Money given, planned or spent. */
  FUND,
  /** Money that the law or an offender takes: fines, fees, wages. */
  FINE,
  /** Tells or keeps figures: "did not report", "did not compile ... statistics". */
  TELL,
  /** Of these what follows is told straight: "did not report prosecutions". */
  TELL_STRAIGHT,
  /** Figures: "data", "number", "how many". */
  FIGURES,
  /** Says that something was not done or is not known: "not", "unclear". */
  SILENT,
  /** May stand between "did not" and its verb. */
  WAY,
  /** May stand in a phrase of things that weren't reported. */
  FILLER,
  /** May stand between a verb and a figure: "at least". */
  ABOUT,
  /** Ends like a verb, and describes what is counted. */
  ADJECTIVE,
  /** A number behind it is that of a law. */
  LAW,
  /** May follow a figure that has no noun: "20 exploited in fishing". */
  ALONE,
  /** Ends a noun's phrase. */
  STOP,
  /** A form of "be" or "have", as "were identified" needs it. */
  AUXILIARY,
  /** A number in words may begin with it. */
  NUMBER,
  /** A phrase of time may begin with it. */
  TIME,
  /** Denies what follows: "not". */
  DENY,
  /** What is denied ends before it. */
  TURN,
  /** Begins a clause of its own: "while". */
  CLAUSE,
  /** What figures aren't that can't be had: "were not available". */
  TOLD,
  /** Sends a case on: "sent 85 cases to court". */
  SEND,
  /** Behind it in a bracket no time is said of figures before it. */
  NO_TIME;

  /** Its bit in the marks of a word. */
  @SuppressWarnings("EnumOrdinal") // a bit is never kept beyond a run
  long bit() {
    return 1L << ordinal();
  }
}
