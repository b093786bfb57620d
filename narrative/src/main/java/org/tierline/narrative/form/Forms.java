package org.tierline.narrative.form;

import java.util.List;
import org.tierline.narrative.text.ReadableText;

/** Finds the forms of trafficking that a profile names. */
public final class Forms {
  private Forms() {}

  /**
   * The forms that a profile names, in the order of their first places.
   *
   * @param start where the profile begins in the readable text
   * @param end where it ends
   */
  public static List<Form> of(ReadableText readable, int start, int end) {
    return List.of();
  }
}
