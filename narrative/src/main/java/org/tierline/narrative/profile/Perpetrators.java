package org.tierline.narrative.profile;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tierline.narrative.profile.Perpetrator.Group;
import org.tierline.narrative.text.Lexicon;
import org.tierline.narrative.text.ReadableText;
import org.tierline.narrative.text.Words;

/**
 * Finds who commits trafficking by a profile: those whose name says so ("gangs", "pimps"), and
 * others where they act ("parents sell children") or something is done by them ("exploited by
 * relatives").
 */
public final class Perpetrators {
  /** How far before a name "by" may stand, and behind it the verb of what it does. */
  private static final int NEAR = 8;

  /** How far behind a name that others follow in a list the verb of what they do may stand. */
  private static final int LIST = 30;

  private static final Set<String> ENDS = Set.of(";", ".", ":", "(", "—");

  private static final Set<String> ACTS =
      Words.parted(
          """
          subject subjects subjected exploit exploits exploited force forces forced forcing coerce
          coerces coerced compel compels compelled recruit recruits recruited lure lures lured
          sell sells sold deceive deceives deceived defraud defrauded traffic trafficked withhold
          withheld confiscate confiscated retain retained entice entices enticed transport
          transported kidnap kidnapped abduct abducted conscript conscripted operate collude
          colluded facilitate facilitated extort extorted perpetrate perpetrated purchase buy
          engage use used threaten threatened entrap manipulate groom charge impose imposed keep
          restrict send sends sent offer promise approach mobilize mobilized travel accept solicit
          target targets targeted mislead misleads misled encourage encouraged bribe bribes bribed
          bring brings brought arrange arranged detain detained coercing recruiting
          exploiting subjecting luring deceiving selling indicative
          """);

  /** Of these, and of a few more, what a government may be said to do as such. */
  private static final Set<String> ACTS_OF_STATE =
      Words.parted(
          """
          subject subjects subjected exploit exploits exploited force forces forced coerce coerces
          coerced compel compels compelled conscript conscripts conscripted mobilize mobilizes
          mobilized recruit recruits recruited traffic trafficked perpetrate perpetrated profit
          profits profited require requires required forcing subjecting exploiting
          """);

  /** Where these come in front of the verb, somebody else acts or is acted on. */
  private static final Set<String> OTHERS =
      Words.parted(
          """
          traffickers trafficker women men children girls boys victims
          migrants workers
          """);

  private static final Set<String> COORDINATORS = Set.of(",", "and", "or");

  /** Officials of whom these are said take part in trafficking. */
  private static final Set<String> CORRUPTION =
      Words.parted("complicity corruption involvement complicit corrupt bribe bribes bribed");

  /** Between such a word and the officials it is said of. */
  private static final Set<String> WITHIN_CORRUPTION =
      Words.parted(
          """
          in of by among within from some several many local and or government law enforcement
          prison immigration border public high-level police military elected political the
          """);

  /** What is said of those that are "the most likely perpetrators" or "responsible for" cases. */
  private static final Set<String> PERPETRATORS =
      Words.parted("perpetrators perpetrator traffickers responsible");

  /** Between the two halves of "most traffickers are small operators". */
  private static final Set<String> COPULAS =
      Words.parted("are is were include included includes pose posed");

  /** What is done to victims, as a noun: "servitude imposed by", "complicity by". */
  private static final Set<String> DEEDS =
      Words.parted(
          """
          abuse abuses exploitation complicity trafficking servitude labor prostitution slavery
          recruitment bondage fraud begging marriage criminality sex
          """);

  /** Who tells of trafficking doesn't commit it: "officials report that parents sell children". */
  private static final Set<String> TELLS =
      Words.parted(
          """
          report reports reported note notes noted suspect suspected document documented observe
          observed estimate estimated allege alleged identify identified claim claimed state stated
          believe believed investigate investigated express expressed
          """);

  /** A passive takes the verb from those named before it: "girls are sold". */
  private static final Set<String> PASSIVE =
      Words.parted(
          """
          are is be been were was being
          """);

  private static final Lexicon<Group> NAMES;

  static {
    var names = new LinkedHashMap<Group, String>();
    names.put(
        Group.RECRUITERS,
        """
        labor agencies, unlicensed agencies, dishonest agencies, unscrupulous agencies
        recruitment intermediaries, labor recruitment company+, marriage broker+
        international marriage broker+, labor recruitment firm+, recruitment outfit+
        recruiter+, sub-agent+, subagent+, labor broker+, broker+, middleman, middlemen
        recruitment agency+, employment agency+, recruiting agency+, labor agent+, agent+
        intermediary+, recruitment company+, manpower agency+, recruitment firm+, travel agency+
        """);
    names.put(
        Group.EMPLOYERS,
        """
        employer+, landowner+, landlord+, farm owner+, farmer+, boat captain+, ship captain+
        vessel owner+, boat owner+, factory owner+, business owner+, plantation owner+, captain+
        kiln owner+, shop owner+, restaurant owner+, farm manager+, labor contractor+, company+
        businesses, firms, fleet+, vessel operator+, hotel owner+
        establishment owner+, mine owner+, mine operator+, contractors, employers' families
        """);
    names.put(
        Group.FAMILY,
        """
        parent+, relative+, family member+, guardian+, husband+, uncle+, aunt+, caregiver+, families
        mother+, father+, family and friends, in-laws
        """);
    names.put(Group.ACQUAINTANCES, "acquaintance+, friend+, neighbor+, neighbour+");
    names.put(Group.PARTNERS, "boyfriend+, lover boy+, lover-boy+, intimate partner+");
    names.put(
        Group.CRIMINAL_GROUPS,
        """
        gang+, organized crime, organized criminal, criminal group+, criminal network+
        criminal organization+, crime group+, crime network+, crime syndicate+, syndicate+, cartel+
        mafia, criminal gang+, trafficking network+, trafficking ring+, criminal syndicate+
        """);
    names.put(
        Group.ARMED_GROUPS,
        """
        armed group+, non-state armed group+, militia+, rebel group+, rebels, insurgents
        insurgent group+, terrorist group+, terrorist organization+, violent extremist group+
        boko haram, isis, al-shabaab, paramilitary group+, militant group+, jihadist group+
        extremist group+, terrorist network+, criminal and terrorist network+, the taliban
        """);
    names.put(
        Group.OFFICIALS,
        """
        government official+, official complicity, complicit officials, corrupt officials
        official+, police officer+, police, soldier+, diplomat+, border guard+
        prison officials, law enforcement officer+, military officer+, immigration officer+
        security force+, military personnel, peacekeeper+
        """);
    names.put(
        Group.GOVERNMENT,
        """
        the government, government forces, armed forces, the regime, the state, the military
        state-sponsored forced, state-imposed forced, state-compelled forced, state-orchestrated
        government-sponsored forced, government-compelled forced, government-imposed forced
        national army, the national police, government authorities
        """);
    names.put(Group.SMUGGLERS, "smuggler+, smuggling network+");
    names.put(
        Group.PIMPS,
        "pimp+, madam+, brothel owner+, bar owner+, brothel keeper+, brothel operator+");
    names.put(
        Group.BUYERS,
        "sex tourist+, tourists, client+, sex buyer+, buyer+, pedophile+, truck driver+");
    names.put(
        Group.TEACHERS,
        "teacher+, marabout+, koranic teacher+, quranic teacher+, qur'anic teacher+, religious leader+");
    NAMES = new Lexicon<>(names);
  }

  private Perpetrators() {}

  /**
   * The groups that a profile names as perpetrators, in the order of their first places.
   *
   * @param start where the profile begins in the readable text
   * @param end where it ends
   */
  public static List<Perpetrator> of(ReadableText readable, int start, int end) {
    var profile = readable.words(start, end);
    Map<Group, Perpetrator> found = new EnumMap<>(Group.class);
    for (int i = 0; i < profile.sentenceCount(); i++) {
      sentence(readable, profile, profile.sentenceStart(i), profile.sentenceEnd(i), found);
    }
    return found.values().stream()
        .sorted(Comparator.comparingInt(perpetrator -> perpetrator.place().start()))
        .toList();
  }

  private static void sentence(
      ReadableText readable, Words words, int from, int until, Map<Group, Perpetrator> found) {
    int at = from;
    while (at < until) {
      Optional<Lexicon.Match<Group>> name = NAMES.at(words, at, until);
      if (name.isEmpty()) {
        at++;
        continue;
      }
      Group group = name.get().value();
      int behind = name.get().end();
      if (!found.containsKey(group) && isPerpetrator(words, group, at, behind, from, until)) {
        var place = readable.span(words.start(at), words.end(behind - 1));
        found.put(group, new Perpetrator(place, group));
      }
      at = behind;
    }
  }

  private static boolean isPerpetrator(
      Words words, Group group, int at, int end, int from, int until) {
    return switch (group) {
      case PIMPS, ARMED_GROUPS, CRIMINAL_GROUPS -> true;
      case BUYERS -> words.is(end - 2, "sex") || takesPart(words, ACTS, at, end, from, until);
      case GOVERNMENT ->
          words.word(at).contains("-") || takesPart(words, ACTS_OF_STATE, at, end, from, until);
      case OFFICIALS ->
          words.is(end - 1, "complicity")
              || isCorrupt(words, at, end, from, until)
              || takesPart(words, ACTS, at, end, from, until);
      case RECRUITERS, EMPLOYERS, FAMILY, ACQUAINTANCES, PARTNERS, SMUGGLERS, TEACHERS ->
          isCalledSo(words, at, end, from, until) || takesPart(words, ACTS, at, end, from, until);
    };
  }

  private static boolean takesPart(
      Words words, Set<String> acts, int at, int end, int from, int until) {
    return isDoneBy(words, at, from) || acts(words, acts, end, until);
  }

  /** "Corruption among officials", "officials have been investigated for complicity". */
  private static boolean isCorrupt(Words words, int at, int end, int from, int until) {
    int before = at - 1;
    while (before >= from && WITHIN_CORRUPTION.contains(words.word(before))) {
      before--;
    }
    if (before >= from && CORRUPTION.contains(words.word(before))) {
      return true;
    }
    for (int i = end; i < Math.min(until, end + NEAR); i++) {
      String word = words.word(i);
      if (CORRUPTION.contains(word)) {
        return true;
      }
      if (ENDS.contains(word) || (TELLS.contains(word) && !word.equals("investigated"))) {
        return false;
      }
    }
    return false;
  }

  /** "Traffickers are often relatives", "recruiters are responsible for most cases". */
  private static boolean isCalledSo(Words words, int at, int end, int from, int until) {
    boolean copula = false;
    for (int i = at - 1; i >= from && !ENDS.contains(words.word(i)); i--) {
      copula |= COPULAS.contains(words.word(i));
      if (PERPETRATORS.contains(words.word(i))) {
        return copula && !words.is(i, "responsible");
      }
      if (ACTS.contains(words.word(i))) {
        break;
      }
    }
    copula = false;
    for (int i = end; i < Math.min(until, end + LIST) && !ENDS.contains(words.word(i)); i++) {
      copula |= words.is(i, "are") || words.is(i, "were");
      if (PERPETRATORS.contains(words.word(i))) {
        return copula;
      }
      if (ACTS.contains(words.word(i)) || OTHERS.contains(words.word(i))) {
        return false;
      }
    }
    return false;
  }

  /** "by unscrupulous recruiters", "by parents, relatives, and neighbors". */
  private static boolean isDoneBy(Words words, int at, int from) {
    for (int i = at - 1; i >= Math.max(from, at - NEAR); i--) {
      String word = words.word(i);
      if (word.equals("by")) {
        return isOfDeed(words, i, from);
      }
      if (ENDS.contains(word) || ACTS.contains(word)) {
        return false;
      }
    }
    return false;
  }

  /** "exploited by", "servitude, frequently by"; but not "procedures put in place by". */
  private static boolean isOfDeed(Words words, int by, int from) {
    for (int i = by - 1; i >= Math.max(from, by - NEAR); i--) {
      if (ACTS.contains(words.word(i)) || DEEDS.contains(words.word(i))) {
        return true;
      }
    }
    return false;
  }

  /** "parents sell children", "parents, teachers, and owners of bars reportedly exploit girls". */
  private static boolean acts(Words words, Set<String> acts, int end, int until) {
    int near = end;
    for (int i = end; i < Math.min(until, Math.min(near + NEAR, end + LIST)); i++) {
      String word = words.word(i);
      if (acts.contains(word) && !(word.equals("subject") && words.is(i + 1, "to"))) {
        return true;
      }
      boolean other = i > end && OTHERS.contains(word) && COORDINATORS.contains(words.word(i - 1));
      if (other || ENDS.contains(word) || PASSIVE.contains(word) || TELLS.contains(word)) {
        return false;
      }
      near = COORDINATORS.contains(word) ? i : near;
    }
    return false;
  }
}
