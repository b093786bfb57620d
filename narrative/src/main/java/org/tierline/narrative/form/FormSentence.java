package org.tierline.narrative.form;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tierline.narrative.form.Form.Group;
import org.tierline.narrative.form.Form.Kind;
import org.tierline.narrative.form.Form.Sector;
import org.tierline.narrative.form.Phrases.Match;
import org.tierline.narrative.text.Words;

/**
 * Reads one sentence of a profile from its first word to its last.
 *
 * <p>Victims are named before the form they suffer ("women subjected to sex trafficking and men
 * subjected to forced labor") or directly behind it ("sex trafficking of children"). Sectors stand
 * behind forced labour, or before it where no other form stands between; a sentence that names sex
 * trafficking alone tells of no sector. What is only an activity ("begging", "prostitution") is a
 * form where the sentence says that somebody is forced or exploited.
 */
final class FormSentence {
  /** How many words may stand between the two halves of a pair such as "repay ... debts". */
  private static final int NEAR = 6;

  private static final int NEVER = -2 * NEAR;

  /** Behind these the victims of the form just named follow. */
  private static final Set<String> OF_WHOM =
      Set.of("of", "by", "among", "involving", "against", "including", "affecting", "for");

  /** Between sex trafficking and where it happens. */
  private static final Set<String> PLACE =
      Set.of("in", "at", "on", "near", "within", "inside", "throughout", "around", "from");

  /** Names of sectors that are verbs or something else as often: "transport", "services". */
  private static final Set<String> LOOSE =
      Set.of("transport", "transportation", "shipping", "service", "services");

  /** What stands behind such a word where it names a sector. */
  private static final Set<String> BEHIND_SECTOR =
      Set.of(
          ",",
          ";",
          ".",
          ")",
          "and",
          "or",
          "sector",
          "sectors",
          "industry",
          "industries",
          "workers",
          "drivers",
          "companies",
          "jobs",
          "businesses");

  /** Where the sale of sex takes place, so that "exploited in bars" tells of no forced labour. */
  private static final Set<Sector> PLACES_OF_SEX =
      EnumSet.of(Sector.HOSPITALITY, Sector.ENTERTAINMENT);

  private static final Set<Kind> OF_SEX =
      EnumSet.of(Kind.SEX_TRAFFICKING, Kind.CHILD_SEX_TRAFFICKING, Kind.CHILD_SEX_TOURISM);

  private static final Set<String> CLAUSE_END = Set.of(";", ".", "—");

  /** What somebody is forced "to" or "into". */
  private static final Map<String, Kind> FORCED_TO =
      Map.of(
          "work", Kind.FORCED_LABOUR,
          "labor", Kind.FORCED_LABOUR,
          "marriage", Kind.FORCED_MARRIAGE,
          "marriages", Kind.FORCED_MARRIAGE,
          "marry", Kind.FORCED_MARRIAGE);

  private final Words words;
  private final int from;
  private final int until;
  private final Findings findings;

  /** Whether this is the sentence "X is a source, transit, and destination country for ...". */
  private final boolean opens;

  private boolean isForced;
  private boolean isExploited;
  private boolean isOfOfficials;
  private boolean recruits;

  /** The victims that the next form hits, and all of the sentence. */
  private EnumSet<Group> current = EnumSet.noneOf(Group.class);

  private final EnumSet<Group> all = EnumSet.noneOf(Group.class);
  private final EnumSet<Kind> named = EnumSet.noneOf(Kind.class);

  /** The forms named together last, of which victims may follow. */
  private final EnumSet<Kind> last = EnumSet.noneOf(Kind.class);

  /** Forms that were named before any victims. */
  private final EnumSet<Kind> waiting = EnumSet.noneOf(Kind.class);

  /** Sectors named before any form of the sentence, and those named behind one. */
  private final EnumSet<Sector> before = EnumSet.noneOf(Sector.class);

  private final EnumSet<Sector> behind = EnumSet.noneOf(Sector.class);

  /** Where the victims begin that stand before a form. */
  private int victimsStart;

  private boolean followsForm;
  private int formEnd;

  /** The last places of halves of pairs. */
  private int dishonest = NEVER;

  private int paysBack = NEVER;
  private int owed = NEVER;
  private int forced = NEVER;

  /** Where the sentence says these; below 0 if it doesn't. */
  private int combat = -1;

  private int deceit = -1;
  private int debt = -1;
  private int sexTourism = -1;

  FormSentence(Words words, int from, int until, Findings findings) {
    this.words = words;
    this.from = from;
    this.until = until;
    this.findings = findings;
    victimsStart = from;
    opens = isOpening();
  }

  private boolean isOpening() {
    boolean role = false;
    for (int i = from; i < Math.min(until, from + 20); i++) {
      String word = words.word(i);
      role |= word.equals("source") || word.equals("destination") || word.equals("transit");
    }
    return role && (words.is(from, "as") || findings.isEmpty());
  }

  void read() {
    var matches = new ArrayList<Match<Meaning>>();
    int at = from;
    while (at < until) {
      Optional<Match<Meaning>> match = ProfileWords.TABLE.find(words, at, until);
      match.ifPresent(matches::add);
      at = match.map(Match::end).orElse(at + 1);
    }
    // An activity may stand before the word that says somebody is forced to it.
    for (Match<Meaning> match : matches) {
      isForced |= match.value() instanceof Meaning.Force;
      isExploited |= match.value() instanceof Meaning.Exploits;
    }
    matches.forEach(this::take);
    conclude();
  }

  private void take(Match<Meaning> match) {
    int at = match.start();
    switch (match.value()) {
      case Meaning.Names names -> names.kinds().forEach(kind -> name(kind, match));
      case Meaning.Activity activity -> activity(activity, match);
      case Meaning.InSector work -> {
        boolean loose = match.end() == at + 1 && LOOSE.contains(words.word(at));
        if (!loose || match.end() == until || BEHIND_SECTOR.contains(words.word(match.end()))) {
          sector(work.sector());
        }
      }
      case Meaning.Of of -> group(of.group(), at);
      case Meaning.Workers workers -> {
        group(workers.group(), at);
        sector(workers.sector());
      }
      case Meaning.Force force -> force(match);
      case Meaning.Dishonest is -> dishonest = at;
      case Meaning.Recruiting is -> deceit = at - dishonest <= NEAR ? dishonest : deceit;
      case Meaning.Deceit is -> deceit = at;
      case Meaning.PaysBack is -> {
        paysBack = at;
        pairDebt();
      }
      case Meaning.Owed is -> {
        owed = at;
        pairDebt();
      }
      case Meaning.Recruits is -> recruits = true;
      case Meaning.Combat is -> combat = at;
      case Meaning.Aside is -> isOfOfficials = true;
      case Meaning.Exploits is -> {}
      case Meaning.Nothing is -> {}
    }
  }

  private void pairDebt() {
    if (Math.abs(paysBack - owed) <= NEAR) {
      debt = Math.min(paysBack, owed);
    }
  }

  private void group(Group group, int at) {
    if (group == Group.MEN && isBehind(Set.of("to", "with"), at - 2, at)) {
      // "Marriages to foreign men": those aren't victims.
      return;
    }
    if (followsForm) {
      if (at - formEnd > 3 || !isBehind(OF_WHOM, formEnd, at)) {
        last.clear();
      }
      current = EnumSet.noneOf(Group.class);
      followsForm = false;
      victimsStart = at;
    } else if (all.isEmpty()) {
      victimsStart = at;
    }
    current.add(group);
    all.add(group);
    last.forEach(kind -> findings.victims(kind, Set.of(group)));
    waiting.forEach(kind -> findings.victims(kind, Set.of(group)));
  }

  private boolean isBehind(Set<String> any, int start, int end) {
    for (int i = Math.max(from, start); i < end; i++) {
      if (any.contains(words.word(i))) {
        return true;
      }
    }
    return false;
  }

  private void name(Kind kind, Match<?> match) {
    if (!followsForm) {
      last.clear();
      waiting.clear();
    }
    boolean ofChildren = kind == Kind.CHILD_SEX_TOURISM || kind == Kind.CHILD_SEX_TRAFFICKING;
    int start = all.isEmpty() || ofChildren ? match.start() : victimsStart;
    findings.name(kind, words.start(start), words.end(match.end() - 1));
    named.add(kind);
    if (ofChildren) {
      findings.victims(kind, Set.of(Group.CHILDREN));
      return;
    }
    findings.victims(kind, current);
    if (all.isEmpty()) {
      waiting.add(kind);
    }
    if (kind == Kind.FORCED_BEGGING
        && named.contains(Kind.FORCED_LABOUR)
        && words.is(match.start() - 1, "including")) {
      findings.sector(Sector.BEGGING);
    }
    last.add(kind);
    followsForm = true;
    formEnd = match.end();
    // The opening's "men, women, and children subjected to sex trafficking" is of nobody's own.
    if (kind == Kind.SEX_TRAFFICKING
        && current.contains(Group.CHILDREN)
        && (!opens || current.size() == 1)) {
      findings.name(Kind.CHILD_SEX_TRAFFICKING, words.start(start), words.end(match.end() - 1));
      findings.victims(Kind.CHILD_SEX_TRAFFICKING, Set.of(Group.CHILDREN));
    }
  }

  private void activity(Meaning.Activity activity, Match<Meaning> match) {
    Kind kind = activity.kind();
    if (kind == Kind.CHILD_SEX_TOURISM) {
      sexTourism = match.start();
    } else if (kind == Kind.FORCED_MARRIAGE) {
      if (match.start() - forced <= NEAR) {
        name(kind, match);
      }
    } else if (isForced || isExploited || !named.isEmpty()) {
      if (kind != Kind.SEX_TRAFFICKING && named.contains(Kind.FORCED_LABOUR)) {
        findings.sector(activity.sector());
      }
      name(kind, match);
    }
  }

  private void sector(Sector sector) {
    if (named.isEmpty()) {
      before.add(sector);
    } else if (!isPlaceOfSex()) {
      behind.add(sector);
    }
  }

  /** Whether the sector is but the place of the sex trafficking just named: "in bars". */
  private boolean isPlaceOfSex() {
    return formEnd < until
        && PLACE.contains(words.word(formEnd))
        && !last.contains(Kind.FORCED_LABOUR)
        && !last.contains(Kind.DEBT_BONDAGE)
        && last.contains(Kind.SEX_TRAFFICKING);
  }

  /** "Forced to work", "coerced them into marriage". */
  private void force(Match<Meaning> match) {
    forced = match.start();
    for (int i = match.end(); i < Math.min(until - 1, match.end() + NEAR); i++) {
      if (words.is(i, "to") || words.is(i, "into")) {
        Kind kind = FORCED_TO.get(words.word(i + 1));
        if (kind != null) {
          name(kind, new Match<>(kind, match.start(), i + 2));
        }
        return;
      }
    }
  }

  private void conclude() {
    if (named.isEmpty() && !PLACES_OF_SEX.containsAll(before) && isExploited && !isOfOfficials) {
      // "Children are exploited in domestic service and on farms": forced labour, if not so called.
      whole(Kind.FORCED_LABOUR, from, all);
    }
    boolean ofSexAlone = !named.isEmpty() && OF_SEX.containsAll(named);
    if ((isForced || isExploited || !named.isEmpty()) && !ofSexAlone) {
      behind.forEach(findings::sector);
      boolean labour = named.contains(Kind.FORCED_LABOUR);
      if (!isOfOfficials && (labour || !named.contains(Kind.SEX_TRAFFICKING))) {
        before.forEach(findings::sector);
      }
    }
    boolean children = all.contains(Group.CHILDREN);
    if (sexTourism >= 0 && (children || named.contains(Kind.CHILD_SEX_TRAFFICKING))) {
      whole(Kind.CHILD_SEX_TOURISM, sexTourism, Set.of(Group.CHILDREN));
    }
    if (deceit >= 0) {
      whole(Kind.RECRUITMENT_FRAUD, deceit, all);
    }
    if (debt >= 0) {
      whole(Kind.DEBT_BONDAGE, debt, all);
    }
    if (combat >= 0 && recruits && children) {
      whole(Kind.CHILD_SOLDIERS, from, Set.of(Group.CHILDREN));
    }
  }

  /** Names a form that the sentence as a whole tells of, from a word to the end of its clause. */
  private void whole(Kind kind, int at, Set<Group> victims) {
    int end = at + 1;
    while (end < until && !CLAUSE_END.contains(words.word(end))) {
      end++;
    }
    findings.name(kind, words.start(at), words.end(end - 1));
    findings.victims(kind, victims);
  }
}
