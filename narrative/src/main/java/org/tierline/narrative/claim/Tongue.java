package org.tierline.narrative.claim;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** A language in which claims are found. */
public enum Tongue {
  ENGLISH(
      "en",
      "the of and in is to was a an on for by with from as has have be at that it its are were this"
          + " not but must do tier watch list report trafficking countries governments year years"),
  SPANISH("es", "el la los las de en y que del por con una se al fue su"),
  FRENCH("fr", "le la les des du de et dans est au aux pour une sur par été l d à ce en"),
  KOREAN("ko", ""),
  JAPANESE("ja", ""),
  CHINESE("zh", ""),
  /** Any other: nothing is found in it. */
  OTHER("", "");

  /** The commonest words of languages that might be taken for one of these. */
  private static final List<Set<String>> FOREIGN =
      List.of(
          Set.of(
              "o", "os", "da", "do", "das", "dos", "em", "um", "uma", "com", "não", "ao", "a", "e",
              "de", "que", "para", "no", "na", "por", "se"),
          Set.of("yang", "dan", "di", "ke", "dari", "pada", "ini", "itu", "untuk", "dengan"),
          Set.of("ng", "ang", "sa", "mga", "na", "at", "ay"),
          Set.of("il", "della", "di", "la", "che", "nel", "per", "un", "del", "in"),
          Set.of("der", "die", "und", "das", "in", "den", "von", "zu", "mit", "im"));

  private final String code;
  private final String commonWords;

  Tongue(String code, String commonWords) {
    this.code = code;
    this.commonWords = commonWords;
  }

  /** ISO 639-1; empty text for any other. */
  public String code() {
    return code;
  }

  /** Whether the verb, and what makes it doubtful, comes last in a clause. */
  boolean isVerbLast() {
    return this == KOREAN || this == JAPANESE;
  }

  /** Whether a time stands before what it is the time of. */
  boolean isTimeFirst() {
    return isVerbLast() || this == CHINESE;
  }

  /** The language that a text is written in, told by its letters and its commonest words. */
  static Tongue of(String text) {
    int hangul = 0;
    int kana = 0;
    int han = 0;
    int latin = 0;
    int other = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 0xAC00 && c <= 0xD7A3) {
        hangul++;
      } else if (c >= 0x3040 && c <= 0x30FF) {
        kana++;
      } else if (c >= 0x4E00 && c <= 0x9FFF) {
        han++;
      } else if (Character.isLetter(c)) {
        if (c < 0x250) {
          latin++;
        } else {
          other++;
        }
      }
    }
    // An ideograph or syllable says as much as some three letters.
    int eastern = 3 * (hangul + kana + han);
    if (other > latin && other > eastern) {
      return OTHER;
    }
    if (eastern > latin) {
      if (hangul > kana && hangul > han / 2) {
        return KOREAN;
      }
      return kana * 8 > han ? JAPANESE : CHINESE;
    }
    return latinOf(text);
  }

  private static Tongue latinOf(String text) {
    List<String> words = Arrays.asList(text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+", -1));
    Tongue best = OTHER;
    long most =
        FOREIGN.stream()
            .mapToLong(common -> words.stream().filter(common::contains).count())
            .max()
            .orElse(0);
    for (Tongue tongue : List.of(ENGLISH, SPANISH, FRENCH)) {
      long count =
          words.stream().filter(Set.of(tongue.commonWords.split(" ", -1))::contains).count();
      if (count > most || (count == most && best == OTHER)) {
        most = count;
        best = tongue;
      }
    }
    return best;
  }
}
