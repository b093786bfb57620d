package org.tierline.narrative.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tierline.testkit.Seeds;

/** Documents of several invented narratives, with all that stands around them in the report. */
class SplitterTest {
  private static final Set<String> KNOWN =
      Set.of("GRAUSTARK", "HENTZAU", "RURITANIA", "STRELSAU", "ZENDA");

  private static final List<String> NAMES = List.of("Graustark", "Hentzau", "Strelsau", "Zenda");

  /** How an era prints a tier line, and what follows it. */
  private enum Era {
    OLD {
      @Override
      String narrative(String name) {
        return capitals(name)
            + " (TIER 2 - WATCH LIST)\n"
            + name
            + " is a source country for men subjected to forced labor.\n"
            + "The Government of "
            + name
            + " does not fully comply with the minimum standards.\nProsecution\nNone.\n";
      }
    },
    PRINTED {
      @Override
      String narrative(String name) {
        return capitals(name)
            + ": TIER 2\nThe Government of "
            + name
            + " does not fully meet the minimum standards.\nRECOMMENDATIONS FOR "
            + capitals(name)
            + "\nAdopt a law.\n";
      }
    },
    TITLE_ABOVE {
      @Override
      String narrative(String name) {
        return capitals(name)
            + "\nTIER 3\nThe Government of "
            + name
            + " does not fully meet the minimum standards.\n";
      }
    },
    SPECIAL {
      @Override
      String narrative(String name) {
        return "SPECIAL CASE: " + capitals(name) + "\n" + name + " is a Special Case.\n";
      }
    },
    RUN_ON {
      @Override
      String narrative(String name) {
        return capitals(name)
            + ": TIER 1The Government of "
            + name
            + " fully meets the minimum standards.PROSECUTIONIt convicted two.";
      }
    };

    abstract String narrative(String name);

    static String capitals(String name) {
      return name.toUpperCase(Locale.ROOT);
    }
  }

  private static final String FRONT =
      """
      2018 TRAFFICKING IN PERSONS REPORT
      TABLE OF CONTENTS
      GRAUSTARK: TIER 2
      HENTZAU: TIER 2
      STRELSAU: TIER 1
      ZENDA: TIER 3
      Graustark (Tier 2) | Hentzau (Tier 2) | Zenda (Tier 3)
      METHODOLOGY
      The minimum standards for the elimination of trafficking, as in the 2017 Trafficking in Persons Report, guide the tiers.
      TIER PLACEMENTS
      TIER 1
      STRELSAU
      TIER 2 WATCH LIST
      HENTZAU
      TIER 3
      ZENDA
      COUNTRY NARRATIVES
      """;

  private static final String BACK =
      """
      RELEVANT INTERNATIONAL CONVENTIONS
      Zenda has ratified all. The minimum standards for the elimination of trafficking follow.
      """;

  private static List<String> texts(String document) {
    return Splitter.split(document, SplitterTest::isKnown).stream().map(Part::text).toList();
  }

  private static boolean isKnown(String name) {
    return KNOWN.contains(name.toUpperCase(Locale.ROOT));
  }

  @ParameterizedTest
  @ValueSource(strings = {"OLD", "PRINTED", "TITLE_ABOVE", "SPECIAL", "RUN_ON"})
  void leavesOutFrontAndBackMatter(String name) {
    Era era = Era.valueOf(name);
    var narratives = NAMES.stream().map(era::narrative).toList();
    String document = FRONT + String.join("", narratives) + "\n" + BACK;
    assertThat(texts(document))
        .containsExactlyElementsOf(narratives.stream().map(String::strip).toList());
    for (Part part : Splitter.split(document, SplitterTest::isKnown)) {
      assertThat(part.place().in(document)).isEqualTo(part.text());
      assertThat(part.text()).startsWith(part.tierLine().place().in(document));
      assertThat(part.edition()).hasValue(2018);
    }
  }

  @Test
  void findsNoNarrativeInMenusAndLists() {
    assertThat(texts(FRONT + BACK)).isEmpty();
    assertThat(texts("")).isEmpty();
    assertThat(texts("Tier")).isEmpty();
  }

  @Test
  void goesOnOverARunningHeadThatPrintsTheLineAgain() {
    String one = Era.PRINTED.narrative("Zenda") + "ZENDA: TIER 2\nIt went on.\n";
    assertThat(texts(one + Era.PRINTED.narrative("Hentzau")))
        .hasSize(2)
        .first()
        .isEqualTo(one.strip());
  }

  @Test
  void takesATierLineWithinASentenceForNoBeginning() {
    String one =
        Era.PRINTED.narrative("Zenda") + "It lent money to HENTZAU (TIER 2) and to others.\n";
    assertThat(texts(one)).containsExactly(one.strip());
  }

  @Test
  void endsAtAListOfTiers() {
    String one = Era.PRINTED.narrative("Zenda");
    assertThat(texts(one + "GRAUSTARK: TIER 2\nHENTZAU: TIER 2\nSTRELSAU: TIER 1\nEnd."))
        .containsExactly(one.strip());
  }

  @Test
  void takesTheEditionFromTitlesAndAddressesAlone() {
    String one = Era.PRINTED.narrative("Zenda");
    assertThat(Splitter.edition(one + "In the 2016 Trafficking in Persons Report, it was so."))
        .isEmpty();
    assertThat(Splitter.edition("Trafficking in Persons Report - June 2009\n" + one))
        .hasValue(2009);
    assertThat(Splitter.edition(one + "www.state.gov/j/tip/rls/tiprpt/2010/142759.htm"))
        .hasValue(2010);
    assertThat(Splitter.edition(one + "\nTrafficking in Persons Report 2015\n")).hasValue(2015);
    assertThat(Splitter.edition("It did not act (2013)")).hasValue(2013);
  }

  @Test
  void givesANarrativeWhenTheNextHasBegun() {
    var splitter = new Splitter(SplitterTest::isKnown);
    assertThat(splitter.add(Era.PRINTED.narrative("Zenda"))).isEmpty();
    assertThat(splitter.add(Era.PRINTED.narrative("Hentzau"))).isEmpty();
    var completed = splitter.add(Era.PRINTED.narrative("Strelsau") + " ".repeat(400));
    assertThat(completed).extracting(part -> part.tierLine().name().orElse("")).contains("ZENDA");
    assertThat(splitter.end()).isNotEmpty();
  }

  @Test
  void splitsAlikeWhereverPagesEnd() {
    Seeds.forRandom(
        random -> {
          var document = new StringBuilder(random.nextBoolean() ? FRONT : "");
          int narratives = random.nextInt(1, 9);
          for (int i = 0; i < narratives; i++) {
            Era era = Era.values()[random.nextInt(Era.values().length)];
            document
                .append(era == Era.TITLE_ABOVE ? "\n" : "")
                .append(era.narrative(NAMES.get(i % NAMES.size())))
                .append("It went on.\n".repeat(random.nextInt(60)));
          }
          document.append(random.nextBoolean() ? BACK : "");
          String kept = document.toString();
          var splitter = new Splitter(SplitterTest::isKnown);
          var parts = new ArrayList<Part>();
          int at = 0;
          while (at < kept.length()) {
            int until = Math.min(kept.length(), at + random.nextInt(1, 600));
            parts.addAll(splitter.add(kept.substring(at, until)));
            at = until;
          }
          parts.addAll(splitter.end());
          assertThat(parts).hasSize(narratives);
          assertThat(parts).isEqualTo(Splitter.split(kept, SplitterTest::isKnown));
        });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ZENDA: TIER 2 ",
        "ZENDA\nTIER 2\n",
        "SPECIAL CASE: ",
        "A.B.C:TIER 2",
        "\n",
        "tier",
        "(Tier 1)",
        "2018 Trafficking in Persons Report",
        "MINIMUM STANDARDS ZENDA: TIER 2\nZENDA ",
        " "
      })
  void takesTimeInStepWithLength(String hostile) {
    String text = hostile.repeat(2_000_000 / hostile.length());
    Assertions.assertTimeoutPreemptively(Duration.ofSeconds(10), () -> texts(text));
  }
}
