package org.tierline.narrative.form;

import java.util.List;
import org.tierline.narrative.text.ReadableText;
import org.tierline.narrative.text.Words;

/**
 * Finds the forms of trafficking that a profile names, sentence by sentence, with the sectors of
 * forced labour and the victims that it names with them.
 */
public final class Forms {
  private Forms() {}

  /**
   * The forms that a profile names, in the order of their first places.
   *
   * @param start where the profile begins in the readable text
   * @param end where it ends
   */
  public static List<Form> of(ReadableText readable, int start, int end) {
    return of(readable, readable.words(start, end));
  }

  /**
   * The forms that a profile names, in the order of their first places.
   *
   * @param profile the words of the profile alone
   */
  public static List<Form> of(ReadableText readable, Words profile) {
    var findings = new Findings();
    for (int i = 0; i < profile.sentenceCount(); i++) {
      new FormSentence(profile, profile.sentenceStart(i), profile.sentenceEnd(i), findings).read();
    }
    return findings.forms(readable);
  }
}
