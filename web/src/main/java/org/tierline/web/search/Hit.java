package org.tierline.web.search;

import java.util.List;

/**
 * One thing found.
 *
 * @param title what it is called, in plain text
 * @param description what it says, in plain text; may be some hundred words
 * @param path where the site has it, like "/countries/KOR"
 * @param marks the part of the description to show, in pieces, those that the query asked for
 *     marked; an ellipsis stands where it was cut. Put together, the pieces are that text.
 */
public record Hit(Kind kind, String title, String description, String path, List<Fragment> marks) {

  public Hit {
    marks = List.copyOf(marks);
  }
}
