package org.tierline.law.statute;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where a provision is printed: in its act and in the United States Code.
 *
 * @param act like "§110(b)(2)(D)(i)" for the trafficking act, "CSPA §404(a)" for another; may be
 *     empty where only the Code's place is known
 * @param code like "22 U.S.C. 7107(b)(2)(D)(i)"; empty where there is none
 */
public record Citation(String act, String code) {

  private static final Pattern CODE_SECTION =
      Pattern.compile("^(\\d+) U\\.S\\.C\\. (\\d+[a-z]+-\\d+|\\d+[a-z]*)");

  public Citation {
    if (act.isBlank() && code.isBlank()) {
      throw new IllegalArgumentException("a citation needs an act or the Code");
    }
  }

  /** Both places as one text, like "§110(b)(1)(A); 22 U.S.C. 7107(b)(1)(A)". */
  public String text() {
    if (act.isEmpty()) {
      return code;
    }
    return code.isEmpty() ? act : act + "; " + code;
  }

  /** Link to the (first) section of the Code; empty where the Code isn't cited. */
  public Optional<String> url() {
    var section = CODE_SECTION.matcher(code);
    return section.find()
        ? Optional.of(
            "https://www.law.cornell.edu/uscode/text/" + section.group(1) + "/" + section.group(2))
        : Optional.empty();
  }
}
