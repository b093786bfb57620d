package org.tierline.narrative.reason;

import java.util.List;
import org.tierline.narrative.text.ReadableText;

/** Finds the key reasons in the opening of a narrative. */
public final class KeyReasons {
  private KeyReasons() {}

  /**
   * The key reasons of an opening, in its order.
   *
   * @param start where the opening begins in the readable text
   * @param end where it ends
   */
  public static List<KeyReason> of(ReadableText readable, int start, int end) {
    return List.of();
  }
}
