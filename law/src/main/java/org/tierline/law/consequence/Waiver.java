package org.tierline.law.consequence;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.tierline.law.Answer;

/**
 * What the President waives of the restrictions of §110(d)(1).
 *
 * <p>Source: §110(d)(4), either purpose of which suffices, and its scopes in (d)(5)(A).
 *
 * @param bilateral all assistance of (d)(1)(A)
 * @param exchanges all funding of officials' exchanges of (d)(1)(A)(ii)
 * @param multilateral all of (d)(1)(B)
 * @param programmes programmes, projects and activities waived by name, lower case; "none" if none;
 *     unknown where a waiver of some was made known without their names
 * @param ground why; unknown where it wasn't read
 */
public record Waiver(
    boolean bilateral,
    boolean exchanges,
    boolean multilateral,
    Answer<Set<String>> programmes,
    Answer<Ground> ground) {

  /** Why a restriction is waived. */
  public enum Ground {
    /** It promotes the purposes of the Act. */
    PURPOSES,
    /** It is otherwise in the national interest. */
    NATIONAL_INTEREST,
    /** It avoids significant harm to vulnerable people: the President must, (d)(5)(B). */
    VULNERABLE
  }

  public Waiver {
    programmes =
        switch (programmes) {
          case Answer.Known<Set<String>>(Set<String> names) -> Answer.of(Set.copyOf(names));
          case Answer.None<Set<String>> none -> none;
          case Answer.Unknown<Set<String>> unknown -> unknown;
        };
  }

  /** A waiver of everything. */
  public static Waiver full() {
    return new Waiver(true, true, true, Answer.none(), Answer.unknown());
  }

  /**
   * Reads the short form of case files: {@code ?} (not read), {@code none}, {@code full}, or what
   * is waived, joined by commas: {@code bilateral}, {@code exchanges}, {@code multilateral}, {@code
   * programmes} (some, their names unknown), or names of programmes.
   *
   * @return unknown, none, or one waiver
   * @throws IllegalArgumentException quoting the text, if a part of it is empty
   */
  public static Answer<List<Waiver>> parse(String text) {
    return switch (text) {
      case "?" -> Answer.unknown();
      case "none" -> Answer.none();
      case "full" -> Answer.of(List.of(full()));
      default -> Answer.of(List.of(named(text)));
    };
  }

  private static Waiver named(String text) {
    var parts = new LinkedHashSet<String>();
    for (String part : text.split(",", -1)) {
      if (part.isBlank()) {
        throw new IllegalArgumentException(
            "a waiver is \"?\", \"none\", \"full\" or names joined by commas: \"" + text + "\"");
      }
      parts.add(part.strip().toLowerCase(Locale.ROOT));
    }
    boolean bilateral = parts.remove("bilateral");
    boolean exchanges = parts.remove("exchanges");
    boolean multilateral = parts.remove("multilateral");
    Answer<Set<String>> programmes =
        parts.contains("programmes")
            ? Answer.unknown()
            : parts.isEmpty() ? Answer.none() : Answer.of(parts);
    return new Waiver(bilateral, exchanges, multilateral, programmes, Answer.unknown());
  }

  /** Whether it waives all three limbs. */
  public boolean isFull() {
    return bilateral && exchanges && multilateral;
  }
}
