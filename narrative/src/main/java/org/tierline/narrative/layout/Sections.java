package org.tierline.narrative.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tierline.narrative.layout.Headings.Heading;
import org.tierline.narrative.text.ReadableText;

/**
 * Finds a narrative's sections in the layouts of all editions: by headings where there are, in
 * their order; and by the fixed sentences of the report where there are none, as for profile and
 * determination to 2016. The sections are in the order of the text.
 */
public final class Sections {
  private static final List<Section.Kind> ORDER =
      List.of(
          Section.Kind.RECOMMENDATIONS,
          Section.Kind.GOVERNMENT_EFFORTS,
          Section.Kind.PROSECUTION,
          Section.Kind.PROTECTION,
          Section.Kind.PREVENTION,
          Section.Kind.PROFILE);

  private static final String BULLETS = "•▪●";

  /** In a digest of the World Factbook. */
  private static final String DIGEST_PROFILE = "trafficking profile:";

  private static final String DIGEST_SITUATION = "current situation:";

  /**
   * The start of a section.
   *
   * @param start of its heading, if it has one
   * @param end of its heading
   */
  private record Cut(Section.Kind kind, int start, int end) {
    static Cut at(Section.Kind kind, int place) {
      return new Cut(kind, place, place);
    }
  }

  private Sections() {}

  /**
   * The sections of a narrative.
   *
   * @param from where the text begins, after the tier line
   */
  public static List<Section> of(ReadableText readable, int from) {
    String text = readable.text();
    List<Cut> headed = headed(readable, from);
    int head = headed.isEmpty() ? text.length() : headed.get(0).start();
    var cuts = new ArrayList<Cut>();
    opening(readable, from, head, headed, cuts);
    cuts.addAll(headed);
    lostProfile(readable, cuts);
    return sections(readable, cuts, text.length());
  }

  /**
   * The parts of a digest: the profile before the rating to 2021, behind it from 2022.
   *
   * @param rating where the tier rating ends
   */
  public static List<Section> ofDigest(ReadableText readable, int ratingStart, int rating) {
    String text = readable.text();
    var cuts = new ArrayList<Cut>();
    int situation = text.indexOf(DIGEST_SITUATION);
    if (situation >= 0 && situation < ratingStart) {
      cuts.add(new Cut(Section.Kind.PROFILE, situation, situation + DIGEST_SITUATION.length()));
    }
    cuts.add(new Cut(Section.Kind.OPENING, ratingStart, rating));
    int profile = text.indexOf(DIGEST_PROFILE, rating);
    if (profile >= 0) {
      cuts.add(new Cut(Section.Kind.PROFILE, profile, profile + DIGEST_PROFILE.length()));
    }
    return sections(readable, cuts, text.length());
  }

  /** The headings that follow each other in the report's order. Capitals go before title case. */
  private static List<Cut> headed(ReadableText readable, int from) {
    List<Heading> all = Headings.of(readable, from);
    boolean capitals =
        all.stream().anyMatch(each -> each.capitals() && ORDER.indexOf(each.kind()) > 1);
    var cuts = new ArrayList<Cut>();
    int at = from;
    for (Section.Kind kind : ORDER) {
      for (Heading heading : all) {
        boolean style = heading.capitals() == capitals || kind == Section.Kind.RECOMMENDATIONS;
        if (heading.kind() == kind && style && heading.start() >= at) {
          cuts.add(new Cut(kind, heading.start(), heading.end()));
          at = heading.end();
          break;
        }
      }
    }
    return cuts;
  }

  /** What stands before the first heading: the opening, to 2016 behind the profile. */
  private static void opening(
      ReadableText readable, int from, int head, List<Cut> headed, List<Cut> cuts) {
    String text = readable.text();
    Opening opening = Opening.of(readable, from, head);
    int determination = opening.determination().orElse(from);
    boolean profiled = isKind(headed, Section.Kind.PROFILE);
    if (profiled || text.substring(from, determination).isBlank()) {
      cuts.add(Cut.at(Section.Kind.OPENING, from));
    } else {
      cuts.add(Cut.at(Section.Kind.PROFILE, from));
      cuts.add(Cut.at(Section.Kind.OPENING, determination));
    }
    if (!isKind(headed, Section.Kind.RECOMMENDATIONS)) {
      // One copy lost the heading, and the list of bullets follows the opening. To 2009 there is
      // no list, but sentences that say what the government should do.
      int bullet = bullet(text, determination, head);
      Optional<Integer> request =
          headed.isEmpty() || profiled ? Optional.empty() : opening.request();
      if (bullet < head) {
        cuts.add(Cut.at(Section.Kind.RECOMMENDATIONS, bullet));
      } else if (request.isPresent() && request.get() > determination) {
        cuts.add(Cut.at(Section.Kind.RECOMMENDATIONS, request.get()));
      }
    }
  }

  private static int bullet(String text, int from, int until) {
    for (int i = from; i < until; i++) {
      if (BULLETS.indexOf(text.charAt(i)) >= 0) {
        return i;
      }
    }
    return until;
  }

  /** A profile whose heading is lost stands at the end and has the fixed opening. */
  private static void lostProfile(ReadableText readable, List<Cut> cuts) {
    Cut last = cuts.get(cuts.size() - 1);
    if (!isKind(cuts, Section.Kind.PROFILE) && last.kind() != Section.Kind.OPENING) {
      Opening.of(readable, last.end(), readable.text().length())
          .profile()
          .ifPresent(place -> cuts.add(Cut.at(Section.Kind.PROFILE, place)));
    }
  }

  private static boolean isKind(List<Cut> cuts, Section.Kind kind) {
    return cuts.stream().anyMatch(cut -> cut.kind() == kind);
  }

  private static List<Section> sections(ReadableText readable, List<Cut> cuts, int end) {
    var sections = new ArrayList<Section>();
    for (int i = 0; i < cuts.size(); i++) {
      int until = i + 1 < cuts.size() ? cuts.get(i + 1).start() : end;
      sections.add(new Section(cuts.get(i).kind(), readable.span(cuts.get(i).end(), until)));
    }
    return sections;
  }
}
