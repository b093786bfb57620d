package org.tierline.law.consequence;

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

  /** Whether it waives all three limbs. */
  public boolean isFull() {
    return bilateral && exchanges && multilateral;
  }
}
