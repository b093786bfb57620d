package org.tierline.narrative.recommendation;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.tierline.narrative.indicium.Indicium;
import org.tierline.narrative.text.Lexicon;
import org.tierline.narrative.text.Words;

/** Reads whom a recommendation is to protect from its words. */
final class Protection {
  /** Named by themselves they are another group; with a group named, they are that group. */
  private static final Set<String> AT_RISK = Set.of("vulnerable", "at-risk", "marginalized");

  private static final Set<String> PEOPLE =
      Set.of("populations", "groups", "communities", "individuals", "persons", "people");

  private static final Lexicon<Set<Protected>> GROUPS = new Lexicon<>(groups());

  private Protection() {}

  private static Map<Set<Protected>, String> groups() {
    var groups = new LinkedHashMap<Set<Protected>, String>();
    groups.put(
        Set.of(Protected.FOREIGN_WORKERS),
        """
        migrant worker+, foreign worker+, expatriate worker+, guest worker+, overseas workers
        migrants, migrant laborer+, migrant population+, undocumented immigrant+, immigrants
        foreign laborer+, foreign domestic worker+
        """);
    groups.put(Set.of(Protected.DOMESTIC_WORKERS), "domestic worker+, domestic servants");
    groups.put(
        Set.of(Protected.CHILDREN),
        """
        child, child's, children, children's, minors, girls, boys, child victim+
        child trafficking victim+, child laborer+, underage
        """);
    groups.put(Set.of(Protected.WOMEN), "women, women's, female, females, female victim+");
    groups.put(
        Set.of(Protected.MEN), "men, men's, male, males, male victim+, male trafficking victim+");
    groups.put(Set.of(Protected.MEN, Protected.WOMEN), "male and female victim+, men and women");
    groups.put(Set.of(Protected.LGBTI), "lgbti, lgbt, lgbtqi, transgender");
    groups.put(
        Set.of(Protected.MINORITIES),
        "minority, minorities, ethnic, indigenous, romani, roma, afro-descendants, aboriginal");
    groups.put(
        Set.of(Protected.REFUGEES),
        """
        refugee+, asylum seeker+, asylum-seeker+, displaced, stateless, internally displaced, idps
        unaccompanied asylum-seekers
        """);
    groups.put(
        Set.of(Protected.PERSONS_WITH_DISABILITIES), "disability, disabilities, disabled persons");
    groups.put(
        Set.of(Protected.SEX_TRAFFICKING_VICTIMS),
        """
        sex trafficking victim+, exploited in sex trafficking, subjected to sex trafficking
        """);
    groups.put(
        Set.of(Protected.VICTIMS, Protected.SEX_TRAFFICKING_VICTIMS),
        "victims of sex trafficking, victims of child sex trafficking");
    groups.put(
        Set.of(Protected.SEX_TRAFFICKING_VICTIMS, Protected.FORCED_LABOUR_VICTIMS),
        "victims of sex and labor trafficking, victims of labor and sex trafficking");
    groups.put(
        Set.of(Protected.FORCED_LABOUR_VICTIMS),
        """
        forced labor victim+, labor trafficking victim+, subjected to forced labor, bonded laborer+
        """);
    groups.put(
        Set.of(Protected.VICTIMS, Protected.FORCED_LABOUR_VICTIMS),
        "victims of forced labor, victims of labor trafficking, victims .. forced labor");
    groups.put(
        Set.of(Protected.CHILDREN, Protected.FORCED_LABOUR_VICTIMS),
        "child labor trafficking victim+");
    groups.put(
        Set.of(Protected.CHILDREN, Protected.SEX_TRAFFICKING_VICTIMS),
        "child sex trafficking victim+");
    groups.put(
        Set.of(Protected.CHILDREN, Protected.CHILD_SOLDIERS),
        """
        child soldier+, child soldiering, child combatant+, child ex-combatant+, use of children
        recruit+ .. children, children .. armed groups, minors .. service, use children
        """);
    groups.put(
        Set.of(Protected.CHILDREN, Protected.BEGGARS),
        "child begging, child forced begging, forced child begging, talibe+, talibes");
    groups.put(Set.of(Protected.BEGGARS), "begging, beggar+");
    groups.put(Set.of(Protected.WITNESSES), "witness, witnesses");
    groups.put(Set.of(Protected.VICTIMS), "victim, victims, victim's, survivor+, victim-centered");
    groups.put(
        Set.of(Protected.OTHER),
        """
        workers, laborers, civilians, people in prostitution, persons in prostitution
        individuals in prostitution, rural communities, low-income, homeless, forced criminality
        hereditary slaves, slavery
        """);
    groups.put(
        Set.of(Protected.VICTIMS, Protected.OTHER),
        "victims of traditional slavery, victims of slavery, victims of hereditary slavery");
    groups.put(
        Set.of(),
        """
        child protective services, child protection, child protection officials, child care
        women and child protection, promotion of women, protection of children, women's affairs
        victim testimony, witness protection, witness protection program, social worker+
        health workers, case workers, slavery practices, support workers
        """);
    return groups;
  }

  /**
   * Whom an item is to protect.
   *
   * @param indicia what it bears on: victims that data are kept of are not protected by that
   */
  static Set<Protected> of(Words words, Set<Indicium> indicia) {
    var groups = EnumSet.noneOf(Protected.class);
    boolean atRisk = false;
    int at = 0;
    while (at < words.size()) {
      atRisk |= AT_RISK.contains(words.word(at)) && isPeople(words, at + 1);
      var found = GROUPS.at(words, at, words.size());
      found.map(Lexicon.Match::value).ifPresent(groups::addAll);
      at = found.filter(match -> !match.hasGap()).map(Lexicon.Match::end).orElse(at + 1);
    }
    if (indicia.contains(Indicium.SELFASSESS)) {
      groups.remove(Protected.VICTIMS);
    }
    if (atRisk && groups.isEmpty()) {
      groups.add(Protected.OTHER);
    }
    return groups;
  }

  private static boolean isPeople(Words words, int at) {
    return at < words.size() && PEOPLE.contains(words.word(at));
  }
}
