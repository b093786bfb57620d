package org.tierline.law.statute;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ProvisionTest {

  @ParameterizedTest(name = "{0} in {1}: in force {2}, {3}, {4}")
  @CsvFileSource(resources = "edges.csv")
  void standsAtEachEdgeAsTheTableSays(
      String id, int edition, String inForce, String printed, String layer) {
    var provision = Statute.findById(id).orElseThrow();
    var standing =
        switch (provision.standing(edition)) {
          case IN_FORCE -> "yes";
          case NOT_YET, NO_LONGER -> "no";
          case NOT_KNOWN -> "unknown";
        };
    assertThat(standing).isEqualTo(inForce);
    assertThat(provision.inForce(edition)).isEqualTo(inForce.equals("yes"));
    if (provision.inForce(edition)) {
      var citation = provision.citation(edition);
      assertThat(citation.act().isEmpty() ? citation.code() : citation.act()).isEqualTo(printed);
      assertThat(provision.layer(edition)).hasToString(layer);
    }
  }

  @Test
  void theTableHoldsEveryEdgeOfEveryProvision() throws IOException {
    var inTable = new HashSet<String>();
    try (var reader =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(getClass().getResourceAsStream("edges.csv")),
                StandardCharsets.UTF_8))) {
      for (var line : reader.lines().toList()) {
        if (!line.startsWith("#")) {
          var cells = line.split(",", -1);
          inTable.add(cells[0] + " " + cells[1]);
        }
      }
    }
    var edges = new TreeSet<String>();
    for (var provision : Provision.values()) {
      edges.add(provision.id() + " " + (provision.from() - 1));
      edges.add(provision.id() + " " + provision.from());
      if (provision.through() != Provision.OPEN) {
        edges.add(provision.id() + " " + provision.through());
        edges.add(provision.id() + " " + (provision.through() + 1));
      }
      for (var change : provision.changes()) {
        edges.add(provision.id() + " " + (change.firstEdition() - 1));
        edges.add(provision.id() + " " + change.firstEdition());
      }
    }
    assertThat(inTable).containsAll(edges);
  }

  @ParameterizedTest
  @EnumSource
  void isComplete(Provision provision) {
    assertThat(provision.title()).isNotBlank().hasSizeLessThan(70);
    assertThat(provision.summary()).endsWith(".").hasSizeBetween(30, 420);
    assertThat(provision.citation(provision.from()).text()).isNotBlank();
    assertThat(provision.confidence().sources().size() + provision.confidence().note().length())
        .isPositive();
    assertThat(provision.layers()).isNotEmpty();
    assertThat(provision.changes().getFirst().effect()).isEqualTo(Effect.ENACTED);
    assertThat(provision.changes().getFirst().firstEdition()).isEqualTo(provision.from());
  }

  @ParameterizedTest
  @EnumSource
  void isNamedForItsId(Provision provision) {
    var name = provision.id().toUpperCase(Locale.ROOT).replaceAll("[-./]", "_");
    assertThat(provision.name()).isEqualTo(name);
  }

  @Test
  void idsAreUnique() {
    assertThat(Arrays.stream(Provision.values()).map(Provision::id)).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @EnumSource
  void changesAreInOrderAndNoLawActsBeforeItIsMade(Provision provision) {
    assertThat(provision.changes().stream().map(Change::firstEdition).toList()).isSorted();
    for (var change : provision.changes()) {
      assertThat(change.firstEdition()).isGreaterThanOrEqualTo(change.layer().firstEdition());
    }
  }

  @ParameterizedTest
  @EnumSource
  void aMoveIsAChangeAndAChangeOfPlaceIsAMove(Provision provision) {
    var moves =
        provision.changes().stream()
            .filter(change -> change.effect() == Effect.RENUMBERED)
            .map(Change::firstEdition)
            .collect(Collectors.toSet());
    Set<Integer> places =
        IntStream.rangeClosed(provision.from() + 1, Statute.LAST_REVIEWED_EDITION)
            .filter(edition -> !provision.citation(edition).equals(provision.citation(edition - 1)))
            .boxed()
            .collect(Collectors.toSet());
    assertThat(places).isEqualTo(moves);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # sections of the acts and of the Code
          §103        | 22 U.S.C. 7102
          §108        | 22 U.S.C. 7106
          §110        | 22 U.S.C. 7107
          CSPA §402   | 22 U.S.C. 2370c
          CSPA §404   | 22 U.S.C. 2370c-1
          CSPA §405   | 22 U.S.C. 2370c-2
          TPA §106    | 19 U.S.C. 4205
          """)
  void theCodePrintsTheParagraphsOfTheAct(String act, String code) {
    var seen = 0;
    for (var provision : Provision.values()) {
      for (int edition = 2001; edition <= 2025; edition++) {
        var citation = provision.citation(edition);
        if (citation.act().startsWith(act + "(")) {
          assertThat(citation.code()).isEqualTo(code + citation.act().substring(act.length()));
          seen++;
        }
      }
    }
    assertThat(seen).isPositive();
  }

  @ParameterizedTest(name = "{0}: {1} indicia")
  @CsvSource(
      textBlock =
          """
          # edition, indicia of serious and sustained efforts: 7, 10, 11, 12
          2001, 7
          2003, 7
          2004, 10
          2008, 10
          2009, 11
          2012, 11
          2013, 12
          2025, 12
          """)
  void theIndiciaGrow(int edition, int count) {
    var indicia =
        Statute.inForce(edition).stream()
            .filter(provision -> provision.id().matches("TVPA-108-b-[A-Z]+"))
            .toList();
    assertThat(indicia).hasSize(count);
    assertThat(indicia.stream().map(indicium -> indicium.citation(edition).act()).distinct())
        .hasSize(count);
  }

  @Test
  void demandStoodInTheThirdIndiciumBeforeItHadItsOwn() {
    assertThat(Provision.TVPA_108_B_DEMAND.inForce(2008)).isFalse();
    assertThat(Provision.TVPA_108_B_DEMAND.citation(2007).act()).isEqualTo("§108(b)(3)");
  }

  @Test
  void whatIsStruckKeepsItsLastPlaceAndText() {
    var commitments = Provision.TVPA_110_B_2_A_III_III;
    assertThat(commitments.through()).isEqualTo(2018);
    assertThat(commitments.standing(2019)).isEqualTo(Standing.NO_LONGER);
    assertThat(commitments.citation(2025).act()).isEqualTo("§110(b)(2)(A)(iii)(III)");
    assertThat(commitments.layer(2025)).isEqualTo(Layer.L2013);
    assertThat(commitments.layers()).isEqualTo(List.of(Layer.L2003, Layer.L2013, Layer.L2019B));
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # id, kind
          TVPA-103-severe,      DECIDE
          TVPA-108-a-4,         WEIGH
          TVPA-108-b-OFFICIALS, WEIGH
          TVPA-110-b-3-B,       WEIGH
          TVPA-110-b-2-D-i,     DECIDE
          TVPA-110-b-1-H,       DUTY
          TVPA-110-d-5-B,       CONSEQUENCE
          TIP-SPECIAL,          PRACTICE
          GSP/CBI,              LINKED
          """)
  void isOfAKind(String id, Kind kind) {
    assertThat(Statute.findById(id).orElseThrow().kind()).isEqualTo(kind);
  }
}
