package org.tierline.narrative.recommendation;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.tierline.narrative.text.Lexicon;
import org.tierline.narrative.text.Words;

/** Reads who is to act from the words of a recommendation; see {@link Actor}. */
final class Actors {
  /** How far the bodies named together may reach. */
  private static final int LONGEST_LIST = 24;

  /** Verbs that make the body behind them act: "require employers to". */
  private static final Set<String> DIRECTIVES =
      Set.of(
          "direct",
          "directing",
          "instruct",
          "instructing",
          "order",
          "require",
          "requiring",
          "mandate",
          "mandating",
          "encourage",
          "encouraging",
          "urge",
          "empower",
          "empowering",
          "authorize",
          "authorizing",
          "allow",
          "allowing",
          "enable",
          "enabling",
          "permit");

  private static final Set<String> TEACHING =
      Set.of(
          "train",
          "trains",
          "training",
          "trainings",
          "trained",
          "educate",
          "educating",
          "sensitize",
          "equip",
          "instruction",
          "guidance",
          "capacity");

  /** Behind a body these tell what is done for it, not what it does. */
  private static final Set<String> PASSIVE =
      Set.of(
          "of",
          "are",
          "is",
          "be",
          "receive",
          "have",
          "has",
          "efforts",
          "training",
          "and",
          "or",
          ",",
          "in",
          "with",
          "on",
          "for",
          "from",
          "who");

  private static final Set<String> STOPS = Set.of(";", ".", ":", "(", "that", "which", "who");

  private static final Lexicon<Actor> BODIES = new Lexicon<>(bodies());

  private Actors() {}

  private static Map<Actor, String> bodies() {
    var bodies = new EnumMap<Actor, String>(Actor.class);
    bodies.put(
        Actor.LAW_ENFORCEMENT,
        """
        law enforcement, law enforcement officers/officials/agencies/authorities/personnel
        police, police officers/officials, investigators
        """);
    bodies.put(
        Actor.PROSECUTORS,
        """
        prosecutor+, prosecutorial officials
        """);
    bodies.put(
        Actor.JUDGES,
        """
        judges, magistrates, judiciary, courts, judicial officials/authorities/sector, justice sector
        """);
    bodies.put(
        Actor.LEGISLATURE,
        """
        parliament, legislature, congress, national assembly, legislators
        """);
    bodies.put(
        Actor.LABOUR_INSPECTORS,
        """
        labor inspector+, labor inspectorate, labor officials
        """);
    bodies.put(
        Actor.BORDER_OFFICIALS,
        """
        immigration officials/officers/authorities, border guards/officials/police/officers
        immigration, customs officials/officers
        """);
    bodies.put(
        Actor.SOCIAL_SERVICES,
        """
        social workers, social services, social service professionals/providers/officials
        social welfare, social welfare personnel/officials, child protection officials/services
        child protective services, ministry .. women/children/social/family, service providers
        """);
    bodies.put(
        Actor.DIPLOMATS,
        """
        diplomats, embassies, consulates, consular officials/officers, diplomatic missions
        labor attaches
        """);
    bodies.put(
        Actor.NGOS,
        """
        ngo+, civil society, non-governmental organizations
        """);
    bodies.put(
        Actor.MILITARY,
        """
        military, armed forces, security forces, army, ministry of defense
        """);
    bodies.put(
        Actor.OTHER,
        """
        ministry, ministries, committee, commission, task force+, local authorities, employers
        recruitment agencies, agencies, municipalities, working group
        """);
    return bodies;
  }

  static Set<Actor> of(Words words) {
    var actors = EnumSet.noneOf(Actor.class);
    boolean teaching = false;
    for (int i = 0; i < words.size(); i++) {
      String word = words.word(i);
      teaching |= TEACHING.contains(word);
      if (DIRECTIVES.contains(word)) {
        teaching = false;
        listed(words, i + 1, actors);
      } else if (word.equals("ensure") || word.equals("ensuring")) {
        teaching = false;
        ensured(words, words.is(i + 1, "that") ? i + 2 : i + 1, actors);
      } else if (!teaching && (word.equals("for") || word.equals("among"))) {
        listed(words, i + 1, actors);
      }
    }
    return actors;
  }

  /** Adds the bodies of a list that ends with what they are to do: "police and judges to track". */
  private static void listed(Words words, int from, Set<Actor> actors) {
    var bodies = EnumSet.noneOf(Actor.class);
    int until = Math.min(words.size(), from + LONGEST_LIST);
    int at = from;
    while (at < until && !STOPS.contains(words.word(at))) {
      if (words.is(at, "to")) {
        actors.addAll(bodies);
        return;
      }
      var found = BODIES.at(words, at, until);
      if (found.isEmpty() && bodies.isEmpty() && at > from + 2) {
        return;
      }
      found.ifPresent(body -> bodies.add(body.value()));
      at = found.map(Lexicon.Match::end).orElse(at + 1);
    }
  }

  /** Adds the body whose act is to be ensured: "ensure judges sentence traffickers". */
  private static void ensured(Words words, int from, Set<Actor> actors) {
    for (int at = from; at < Math.min(words.size(), from + 3); at++) {
      var found = BODIES.at(words, at, words.size());
      if (found.isPresent()) {
        int behind = found.get().end();
        if (behind < words.size() && !PASSIVE.contains(words.word(behind))) {
          actors.add(found.get().value());
        }
        return;
      }
    }
  }
}
