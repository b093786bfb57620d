package org.tierline.narrative.profile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.tierline.narrative.profile.OtherCountry.Role;
import org.tierline.narrative.text.ReadableText;
import org.tierline.narrative.text.Span;
import org.tierline.narrative.text.Words;
import org.tierline.record.Country;

/**
 * Finds the other countries that a profile names, by name or by what their people are called, and
 * the part each has: the preposition before a name tells it ("from", "to", "in", "through"), and so
 * do the people named ("Nepali women", "tourists from Italy"). A list of names shares one part.
 *
 * <p>It never changes and may be used by any thread.
 */
public final class OtherCountries {
  /** How many words before a list of names may tell its part. */
  private static final int BEFORE = 14;

  /** Within names and lists of names. */
  private static final Set<String> JOINTS =
      Set.of(
          ",",
          "and",
          "or",
          "the",
          "as",
          "well",
          "neighboring",
          "nearby",
          "including",
          "to",
          "lesser",
          "a",
          "extent",
          "such",
          "especially",
          "primarily",
          "mainly",
          "particularly");

  private static final Set<String> PERPETRATORS =
      Words.parted(
          """
          tourists tourist traffickers trafficker recruiters recruiter smugglers syndicates
          criminal gangs pimps employers businessmen clients buyers offenders pedophiles companies
          owners networks groups organizations companies' agents brokers
          """);

  private static final Set<String> VICTIMS =
      Words.parted(
          """
          women men children girls boys victims victim workers migrants nationals citizens
          laborers fishermen refugees asylum-seekers individuals adults persons people females
          males youth minors teenagers seafarers students domestic transgender migrant crew child
          woman girl families orphans prostitutes labor
          """);

  private static final Map<String, OwnRoles.Role> OWN_ROLES =
      Map.of(
          "source", OwnRoles.Role.SOURCE,
          "origin", OwnRoles.Role.SOURCE,
          "transit", OwnRoles.Role.TRANSIT,
          "destination", OwnRoles.Role.DESTINATION);

  private static final Set<String> COPULAS = Words.parted("is are was remains remained became");

  /** Between the parts in "a source and, to a lesser extent, a possible transit country". */
  private static final Set<String> BETWEEN_ROLES =
      Words.parted(
          """
          , and or a an the to lesser much extent also as well possible potential primarily mainly
          principally primary increasingly limited small
          """);

  private static final Set<String> COUNTRY =
      Words.parted("country countries point territory territories hub area island for");

  /** One name as words, with the country it is of. */
  private record Name(List<String> words, String code, boolean isOfPeople) {}

  /** Where a name stands. */
  private record Mention(int start, int end, Name name) {}

  private final Map<String, List<Name>> byFirstWord = new HashMap<>();

  /**
   * @param countries whose names are known
   */
  public OtherCountries(Collection<Country> countries) {
    for (Country country : countries) {
      Stream.concat(Stream.of(country.name(), country.officialName()), country.aliases().stream())
          .filter(name -> name.length() > 3 && name.indexOf(',') < 0 && name.indexOf('(') < 0)
          .forEach(name -> add(name, country.code(), false));
    }
    for (String line : Demonyms.TABLE.lines().toList()) {
      for (String word : line.substring(4).split(", ", -1)) {
        add(word, line.substring(0, 3), true);
      }
    }
    add("dprk", "PRK", false);
    add("uae", "ARE", false);
    add("drc", "COD", false);
  }

  private void add(String written, String code, boolean isOfPeople) {
    String plain = written.toLowerCase(Locale.ROOT);
    Words words = Words.of(plain, 0, plain.length());
    var all = new ArrayList<String>();
    for (int i = 0; i < words.size(); i++) {
      all.add(words.word(i));
    }
    List<Name> names = byFirstWord.computeIfAbsent(all.get(0), first -> new ArrayList<>(2));
    names.add(new Name(List.copyOf(all), code, isOfPeople));
    names.sort((one, other) -> other.words().size() - one.words().size());
  }

  /**
   * The other countries of a profile, in the order in which they are named first.
   *
   * @param start where the profile begins in the readable text
   * @param end where it ends
   * @param own the code of the country that the narrative is on, which isn't given; may be empty
   */
  public List<OtherCountry> of(ReadableText readable, int start, int end, String own) {
    var profile = readable.words(start, end);
    var places = new LinkedHashMap<String, Span>();
    var roles = new HashMap<String, EnumSet<Role>>();
    for (int i = 0; i < profile.sentenceCount(); i++) {
      int from = profile.sentenceStart(i);
      boolean tourism = isOfTourism(profile, from, profile.sentenceEnd(i));
      Role shared = Role.NAMED;
      int listEnd = -1;
      for (Mention mention : mentions(profile, from, profile.sentenceEnd(i))) {
        boolean listed = listEnd >= 0 && isList(profile, listEnd, mention.start());
        Role said =
            mention.name().isOfPeople()
                ? ofPeople(profile, mention)
                : listed ? shared : before(profile, mention.start(), from);
        Role role = tourism ? ofTourism(said) : said;
        if (!mention.name().isOfPeople()) {
          shared = role;
          listEnd = mention.end();
        }
        String code = mention.name().code();
        if (!code.equals(own)) {
          places.putIfAbsent(
              code, readable.span(profile.start(mention.start()), profile.end(mention.end() - 1)));
          roles.computeIfAbsent(code, key -> EnumSet.noneOf(Role.class)).add(role);
        }
      }
    }
    return places.entrySet().stream()
        .map(
            each ->
                new OtherCountry(
                    each.getValue(),
                    each.getKey(),
                    roles.getOrDefault(each.getKey(), EnumSet.of(Role.NAMED))))
        .toList();
  }

  /**
   * Which part the narrative's own country has, by the first sentence that says so; empty if none
   * does.
   *
   * @param start where the profile, or the opening, begins in the readable text
   * @param end where it ends
   * @param own the code of the country that the narrative is on; may be empty
   */
  public Optional<OwnRoles> own(ReadableText readable, int start, int end, String own) {
    var words = readable.words(start, end);
    for (int i = 0; i < words.sentenceCount(); i++) {
      Optional<OwnRoles> said =
          own(readable, words, words.sentenceStart(i), words.sentenceEnd(i), own);
      if (said.isPresent()) {
        return said;
      }
    }
    return Optional.empty();
  }

  private Optional<OwnRoles> own(
      ReadableText readable, Words words, int from, int until, String own) {
    int at = from;
    while (at < until && !COPULAS.contains(words.word(at))) {
      at++;
    }
    var roles = EnumSet.noneOf(OwnRoles.Role.class);
    var group = EnumSet.noneOf(OwnRoles.Role.class);
    int first = -1;
    int last = -1;
    for (int i = at; i < until; i++) {
      String word = words.word(i);
      OwnRoles.Role role = OWN_ROLES.get(word);
      if (role != null) {
        group.add(role);
        first = first < 0 ? i : first;
      } else if (COUNTRY.contains(word) && !group.isEmpty()) {
        if (!isForTourists(words, i, until)) {
          roles.addAll(group);
          last = i;
        }
        group.clear();
      } else if (!BETWEEN_ROLES.contains(word)) {
        group.clear();
        first = roles.isEmpty() ? -1 : first;
      }
    }
    if (roles.isEmpty() || !isOf(words, from, at, own)) {
      return Optional.empty();
    }
    return Optional.of(new OwnRoles(readable.span(words.start(first), words.end(last)), roles));
  }

  /** "A source country for tourists who ..." tells of no victims. */
  private static boolean isForTourists(Words words, int at, int until) {
    for (int i = at + 1; i < Math.min(until, at + 5); i++) {
      if (words.is(i, "tourists") || words.is(i, "tourism")) {
        return true;
      }
    }
    return false;
  }

  /** Whether what stands before the verb is the country itself, or no country by its name. */
  private boolean isOf(Words words, int from, int until, String own) {
    List<Mention> subjects = mentions(words, from, until);
    return subjects.isEmpty()
        || subjects.stream().anyMatch(mention -> mention.name().code().equals(own));
  }

  private static boolean isOfTourism(Words words, int from, int until) {
    for (int i = from; i < until; i++) {
      if (words.is(i, "tourists") || words.is(i, "tourism")) {
        return true;
      }
    }
    return false;
  }

  /** Who comes from there is a tourist; where they go, no victims are taken. */
  private static Role ofTourism(Role said) {
    return switch (said) {
      case ORIGIN, PERPETRATORS -> Role.PERPETRATORS;
      case DESTINATION, NAMED -> Role.NAMED;
      case TRANSIT -> Role.TRANSIT;
    };
  }

  private List<Mention> mentions(Words words, int from, int until) {
    var mentions = new ArrayList<Mention>();
    int at = from;
    while (at < until) {
      Optional<Mention> mention = mention(words, at, until);
      mention.ifPresent(mentions::add);
      at = mention.map(Mention::end).orElse(at + 1);
    }
    return mentions;
  }

  private Optional<Mention> mention(Words words, int at, int until) {
    String word = words.word(at);
    String first = word.endsWith("'s") ? word.substring(0, word.length() - 2) : word;
    List<Name> names = byFirstWord.get(first);
    if (names == null || !words.isCapital(at) || isAnother(words, at)) {
      return Optional.empty();
    }
    for (Name name : names) {
      int end = at + name.words().size();
      if (end <= until && stands(name.words(), words, at)) {
        return Optional.of(new Mention(at, end, name));
      }
    }
    return Optional.empty();
  }

  private static boolean stands(List<String> name, Words words, int at) {
    for (int i = 1; i < name.size(); i++) {
      String word = words.word(at + i);
      if (!word.equals(name.get(i)) && !word.equals(name.get(i) + "'s")) {
        return false;
      }
    }
    return true;
  }

  /**
   * "New Mexico", "American Samoa", "the Indian Ocean", "South Sudan" where the record lacks it.
   */
  private static boolean isAnother(Words words, int at) {
    return words.is(at - 1, "new")
        || words.is(at - 1, "american")
        || words.is(at + 1, "ocean")
        || words.is(at + 1, "sea")
        || words.is(at + 1, "peninsula");
  }

  /** Nothing but joints between two names of one list. */
  private static boolean isList(Words words, int from, int until) {
    for (int i = from; i < until; i++) {
      if (!JOINTS.contains(words.word(i)) || (words.is(i, "to") && !words.is(i + 1, "a"))) {
        return false;
      }
    }
    return until > from;
  }

  /** "Nepali women" are victims, "Italian tourists" aren't; "Nigerians" alone are victims. */
  private static Role ofPeople(Words words, Mention mention) {
    for (int i = mention.end(); i < Math.min(words.size(), mention.end() + 4); i++) {
      String word = words.word(i);
      if (PERPETRATORS.contains(word)) {
        return Role.PERPETRATORS;
      }
      if (VICTIMS.contains(word)) {
        return Role.ORIGIN;
      }
      if (!(Character.isLetter(word.charAt(0)) || word.equals(","))) {
        break;
      }
    }
    return mention.name().words().get(mention.name().words().size() - 1).endsWith("s")
        ? Role.ORIGIN
        : Role.NAMED;
  }

  /** What the words before a name, or before the list it begins, tell of its part. */
  private static Role before(Words words, int at, int from) {
    for (int i = at - 1; i >= Math.max(from, at - BEFORE); i--) {
      switch (words.word(i)) {
        case "from" -> {
          return isOfPerpetrators(words, i, from) ? Role.PERPETRATORS : Role.ORIGIN;
        }
        case "of" -> {
          if (words.is(i - 1, "nationals") || words.is(i - 1, "citizens")) {
            return Role.ORIGIN;
          }
          return Role.NAMED;
        }
        case "in", "within", "into", "throughout" -> {
          return Role.DESTINATION;
        }
        case "to" -> {
          if (!words.is(i + 1, "a")) {
            return Role.DESTINATION;
          }
        }
        case "through", "via", "transiting", "transit" -> {
          return Role.TRANSIT;
        }
        case "with", "between", "near", "by", ";", "(", ")" -> {
          return Role.NAMED;
        }
        default -> {
          // goes on to the word before
        }
      }
    }
    return Role.NAMED;
  }

  private static boolean isOfPerpetrators(Words words, int at, int from) {
    for (int i = at - 1; i >= Math.max(from, at - 4); i--) {
      String word = words.word(i);
      if (PERPETRATORS.contains(word)) {
        return true;
      }
      if (VICTIMS.contains(word)) {
        return false;
      }
    }
    return false;
  }
}
