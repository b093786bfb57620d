package org.tierline.narrative.reason;

import java.util.Set;
import org.tierline.narrative.text.Words;

/** Which words of the report's sentences are verbs, by their form and the words beside them. */
final class Verbs {
  /** Finite forms that aren't told by an ending. */
  private static final Set<String> FINITE =
      Vocabulary.of(
          """
          is are was were has have had does do did made took held met gave led began became
          built brought kept left found sought spent put set saw ran paid sent went grew fell
          rose won drew undertook can could may might will would should continues remains lacks
          fails provides identifies meets requires exists understood cut let remain remained
          continued lacked failed struggled hampered hindered impeded needed declined
          """);

  /** Words in -ed that are no verbs in a list's place. */
  private static final Set<String> NOT_FINITE =
      Vocabulary.of(
          """
          need indeed seed feed speed exceed proceed specialized unaccompanied undocumented
          dedicated standardized forced bonded united so-called aged displaced unidentified
          suspected alleged armed
          """);

  /** Behind these a word in -ed is a finite verb, not an adjective. */
  private static final Set<String> OPENERS =
      Vocabulary.of(
          """
          a an the its their his her some any no all many most several more fewer less only to
          for with in on by from against into as that it them him one two three four five six
          seven eight nine ten other others each every such additional new and or until when due
          because inadequate insufficient low weak limited minimal at victims victim traffickers
          officials children funding training potential suspected foreign without uneven unable
          sufficient adequate
          """);

  /** Verbs that are nouns or adjectives too, unless an object or a verb follows. */
  private static final Set<String> DOUBTFUL = Vocabulary.of("will might may designated");

  /** What a verb in its base form may be in the report, after "did not". */
  private static final Set<String> BASE =
      Vocabulary.of(
          """
          investigate prosecute convict punish sentence identify refer provide make take adopt
          finalize approve implement enact amend pass conduct carry hold address allocate fund
          assist protect screen train develop establish issue publish collect report initiate
          complete achieve obtain secure dedicate devote offer ensure enforce monitor regulate
          inspect coordinate cooperate convene increase improve expand reduce prevent raise
          launch open operate support give grant encourage allow require include use criminalize
          prescribe impose apply follow employ disseminate distribute draft update create
          maintain organize participate seek track share release demobilize end cease stop
          remove repeal ratify accede formalize institute arrest detain charge deport penalize
          undertake compel respond recognize consider demonstrate show begin continue fulfill
          file award compensate repatriate reintegrate house shelter treat pursue try hear
          """);

  /** Base forms that are nouns as well, unless something they act on follows. */
  private static final Set<String> NOUN_TOO =
      Vocabulary.of(
          """
          report fund support use train screen increase sentence draft track share release end
          stop arrest charge show house shelter file award grant open issue convict offer
          address monitor
          """);

  /** Words in -ing that are nouns where a preposition or a noun follows. */
  private static final Set<String> NOUNS_IN_ING =
      Vocabulary.of(
          """
          training trainings funding screening sentencing housing counseling monitoring
          reporting understanding trafficking begging soldiering fishing mining processing
          working building
          """);

  /** What such a noun may stand before. */
  private static final Set<String> NAMED_BY_ING =
      Vocabulary.of(
          """
          guidelines provisions procedures mechanisms efforts programs program materials manual
          sessions system systems centers campaigns events
          """);

  /** Words in -ing that begin what belongs to the clause before them. */
  private static final Set<String> LINKS =
      Vocabulary.of(
          """
          including resulting leading regarding concerning following during according pending
          allowing enabling making causing leaving covering involving consisting being having
          ranging thing bring weakening undercutting hindering hampering impeding inhibiting
          limiting preventing constraining urging trafficking begging soldiering fishing mining
          processing
          """);

  private static final Set<String> PREPOSITIONS =
      Vocabulary.of(
          """
          of outside throughout across for to in on by at with from into between among against
          under over about within through as than per
          """);

  private static final Set<String> ADVERBS =
      Vocabulary.of(
          """
          also then often sometimes still never not only even again further otherwise already
          """);

  /** Adverbs that add to what is before them, and begin no act. */
  private static final Set<String> ADDING =
      Vocabulary.of(
          """
          particularly especially specifically notably mainly primarily namely
          """);

  private Verbs() {}

  /** The index of the first word from there on that is no adverb. */
  static int behindAdverbs(Words words, int at, int until) {
    int next = at;
    while (next < until && isAdverb(words.word(next))) {
      next++;
    }
    return next;
  }

  static boolean isAdverb(String word) {
    return ADVERBS.contains(word)
        || (word.endsWith("ly")
            && word.length() > 4
            && !word.equals("supply")
            && !ADDING.contains(word));
  }

  static boolean isPreposition(String word) {
    return PREPOSITIONS.contains(word);
  }

  /** Whether a word is surely a finite verb. */
  static boolean isAuxiliary(String word) {
    return FINITE.contains(word);
  }

  /** Whether a word can be a finite verb, by its form alone. */
  static boolean mayBeFinite(String word) {
    return FINITE.contains(word) || isPast(word);
  }

  private static boolean isPast(String word) {
    return word.length() > 3
        && word.endsWith("ed")
        && !NOT_FINITE.contains(word)
        && (word.indexOf('-') < 0 || word.startsWith("re-"))
        && !word.startsWith("un");
  }

  /** "Training and will among judges", "and designated terrorist organizations". */
  static boolean isNoVerbHere(Words words, int at, int until) {
    if (!DOUBTFUL.contains(words.word(at)) || at + 1 >= until) {
      return false;
    }
    String next = words.word(at + 1);
    return words.is(at, "designated")
        ? !OPENERS.contains(next)
        : isPreposition(next) || Joints.isMark(next);
  }

  /** Whether a finite verb stands there that a list of verbs may go on with. */
  static boolean isFinite(Words words, int at, int until) {
    String word = words.word(at);
    if (isNoVerbHere(words, at, until)) {
      return false;
    }
    if (FINITE.contains(word)) {
      return true;
    }
    if (!isPast(word)) {
      return false;
    }
    if (at + 1 >= until) {
      return true;
    }
    String next = words.word(at + 1);
    return OPENERS.contains(next)
        || isAdverb(next)
        || Character.isDigit(next.charAt(0))
        || isGerund(words, at + 1, until)
        || !adjectiveFollows(words, at + 1, until);
  }

  /** Whether a finite verb comes before the next mark, so that what is before it is its subject. */
  private static boolean adjectiveFollows(Words words, int at, int until) {
    for (int i = at; i < Math.min(until, at + 6); i++) {
      String word = words.word(i);
      if (Joints.isMark(word) || word.equals("that") || word.equals("who")) {
        return false;
      }
      if (i > at && mayBeFinite(word)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the base form of a verb stands there, with something it acts on. */
  static boolean isBase(Words words, int at, int until) {
    String word = words.word(at);
    if (!BASE.contains(word)) {
      return false;
    }
    if (!NOUN_TOO.contains(word)) {
      return true;
    }
    return at + 1 < until
        && !isPreposition(words.word(at + 1))
        && !Joints.isMark(words.word(at + 1))
        && !words.is(at + 1, "and")
        && !words.is(at + 1, "or");
  }

  static boolean isBaseForm(String word) {
    return BASE.contains(word);
  }

  /** Whether the base form of a verb is a noun as well. */
  static boolean isNounToo(String word) {
    return NOUN_TOO.contains(word);
  }

  /** Whether a verb in -ing stands there that names an act of its own. */
  static boolean isGerund(Words words, int at, int until) {
    String word = words.word(at);
    if (!word.endsWith("ing") || word.length() < 5 || LINKS.contains(word)) {
      return false;
    }
    return !NOUNS_IN_ING.contains(word)
        || (word.equals("working") && words.is(at + 1, "with"))
        || (at + 1 < until
            && !Joints.isMark(words.word(at + 1))
            && !isPreposition(words.word(at + 1))
            && !NAMED_BY_ING.contains(words.word(at + 1))
            && !words.is(at + 1, "and"));
  }

  /** Whether a word, by its form alone, is a verb in -ing. */
  static boolean isGerundForm(String word) {
    return word.endsWith("ing") && word.length() > 4 && !NOUNS_IN_ING.contains(word);
  }
}
