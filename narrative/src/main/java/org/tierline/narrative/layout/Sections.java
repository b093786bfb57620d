package org.tierline.narrative.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tierline.narrative.text.ReadableText;

/**
 * Finds a narrative's sections by its headings: capitals, in the order of the layout, on lines of
 * their own or, in texts that run on, glued between two sentences.
 */
public final class Sections {
  /** A heading isn't followed by more capitals, unless a sentence begins. */
  private static final String END = "(?=\\s|\\p{Lu}\\p{Ll}|[^\\p{L}]|$)";

  private static final List<Heading> HEADINGS =
      List.of(
          new Heading(
              Section.Kind.RECOMMENDATIONS,
              "(?:PRIORITIZED )?RECOMMENDATIONS(?: FOR \\p{Lu}[\\p{Lu} .,'()-]{0,80}?(?::|\\s(?=\\p{Lu}\\p{Ll})|(?=\\p{Lu}\\p{Ll})|$)|:)"),
          new Heading(Section.Kind.GOVERNMENT_EFFORTS, "GOVERNMENT EFFORTS" + END),
          new Heading(Section.Kind.PROSECUTION, "PROSECUTION" + END),
          new Heading(Section.Kind.PROTECTION, "PROTECTION" + END),
          new Heading(Section.Kind.PREVENTION, "PREVENTION" + END),
          new Heading(Section.Kind.PROFILE, "TRAFFICKING PROFILE" + END));

  private record Heading(Section.Kind kind, Pattern pattern) {
    Heading(Section.Kind kind, String regex) {
      this(kind, Pattern.compile("(?<!\\p{Lu})" + regex));
    }
  }

  private record Cut(Section.Kind kind, int start, int end) {}

  private Sections() {}

  /**
   * The sections of a text, the opening first.
   *
   * @param from where the text begins, after the tier line
   */
  public static List<Section> of(ReadableText readable, int from) {
    String text = readable.text();
    var cuts = new ArrayList<Cut>();
    int at = from;
    for (Heading heading : HEADINGS) {
      Matcher found = heading.pattern().matcher(text);
      if (found.find(at)) {
        cuts.add(new Cut(heading.kind(), found.start(), found.end()));
        at = found.end();
      }
    }
    var sections = new ArrayList<Section>();
    int first = cuts.isEmpty() ? text.length() : cuts.get(0).start();
    sections.add(new Section(Section.Kind.OPENING, readable.span(from, first)));
    for (int i = 0; i < cuts.size(); i++) {
      int until = i + 1 < cuts.size() ? cuts.get(i + 1).start() : text.length();
      sections.add(new Section(cuts.get(i).kind(), readable.span(cuts.get(i).end(), until)));
    }
    return sections;
  }
}
