package org.tierline.exchange.bill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tierline.exchange.BadFiles;
import org.tierline.exchange.Fault;
import org.tierline.law.bill.Amendment;
import org.tierline.law.bill.Bill;
import org.tierline.law.bill.Editions;
import org.tierline.law.bill.Figure;
import org.tierline.law.bill.LawUnderBill;
import org.tierline.law.statute.Provision;
import org.tierline.law.watchlist.Readings.CountScope;
import org.tierline.law.watchlist.Readings.FScope;

class BillReaderTest {
  private static final InputStream NOTHING = new ByteArrayInputStream(new byte[0]);

  static List<Path> files() throws IOException {
    return BadFiles.in("bill");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("files")
  void tellsAllThatIsWrongWhereAndWhatToDo(Path file) throws IOException {
    BadFiles.check(file, name -> BillReader.read(name, NOTHING));
  }

  @Test
  void readsEveryKindOfAmendmentFromYaml() {
    Bill bill =
        read(
            """
            # A comment.
            bill: Of every kind
            about: |
              Two lines
              of prose.
            amendments:
              - {strike: 110-b-2-f, editions: 2019..2020, cite: a}
              - {inForce: TVPA-110-b-2-A-iii-III, editions: 2019.., cite: b}
              - {parameter: waiverYears, value: 2, editions: 2019.., cite: c}
              - {reading: countScope, value: WHOLE_LIST, editions: ..2018, cite: d}
              - {reading: fScope, value: ANY_PAST_RUN, editions: 2025, cite: e}
              - {lawOf: 2012, editions: 2013.., cite: f}
              - {add: A duty, says: The Secretary publishes the findings., editions: 2026.., cite: g}
            """);
    assertThat(bill.about()).isEqualTo("Two lines\nof prose.");
    assertThat(bill.amendments())
        .containsExactly(
            new Amendment.Strike(Provision.TVPA_110_B_2_F, new Editions(2019, 2020), "a"),
            new Amendment.InForce(Provision.TVPA_110_B_2_A_III_III, from(2019), "b"),
            new Amendment.Set(Figure.WAIVER_YEARS, 2, from(2019), "c"),
            new Amendment.CountYears(CountScope.WHOLE_LIST, new Editions(2001, 2018), "d"),
            new Amendment.ArmBy(FScope.ANY_PAST_RUN, Editions.only(2025), "e"),
            new Amendment.LawOf(2012, from(2013), "f"),
            new Amendment.Add("A duty", "The Secretary publishes the findings.", from(2026), "g"));
  }

  @Test
  void readsTheSameFromJson() {
    Bill bill =
        read(
            """
            {"bill": "As JSON", "amendments": [
            \t{"strike": "TVPA-110-b-2-D-ii", "editions": "2011..", "cite": "a"}]}
            """);
    assertThat(bill)
        .isEqualTo(
            new Bill(
                "As JSON",
                "",
                List.of(new Amendment.Strike(Provision.TVPA_110_B_2_D_II, from(2011), "a"))));
  }

  @Test
  void neverPassesOverWhatItCannotCompute() {
    Bill bill =
        read(
            """
            bill: Nothing that a clock feels
            amendments:
              - {strike: TVPA-110-b-2-B, editions: 2004.., cite: a}
              - {strike: TVPA-108-b-DEMAND, editions: 2009.., cite: b}
              - {strike: TVPA-110-d-1-B, editions: 2003.., cite: c}
              - {strike: TVPA-110-b-2-F, editions: ..2018, cite: d}
              - {strike: TVPA-110-b-2-A-iii-II, editions: 2004.., cite: e}
              - {add: A duty, says: It is done., editions: 2026.., cite: f}
              - {lawOf: 2018, editions: 2019, cite: g}
            """);
    var law = new LawUnderBill(bill);
    assertThat(
            bill.amendments().stream()
                .map(one -> WhatIfWording.effect(law, one))
                .map(
                    effect ->
                        effect.substring(0, effect.indexOf(effect.contains(":") ? ':' : ';'))))
        .containsExactly(
            "no effect on placements",
            "not computed",
            "no placement moves",
            "changes nothing",
            "bounded",
            "not computed",
            "computed for the watch list and its clock; not computed for what would be measured or"
                + " found otherwise (16 provisions differ");
  }

  @Test
  void takesNoMoreAmendmentsThanItCanCompare() {
    String one = "- {strike: TVPA-110-b-2-F, editions: 2019, cite: a}\n";
    String head = "bill: Long\namendments:\n";
    assertThat(read(head + one.repeat(BillReader.MOST_AMENDMENTS)).amendments())
        .hasSize(BillReader.MOST_AMENDMENTS);
    assertThatThrownBy(() -> read(head + one.repeat(BillReader.MOST_AMENDMENTS + 1)))
        .isInstanceOf(Fault.class)
        .hasMessageContaining("amendments holds 201, but 200 are the most of one bill; split it");
  }

  @Test
  void tellsSoManyProblemsAndSaysThatThereMayBeMore() {
    String text =
        IntStream.range(0, 5000).mapToObj(i -> "key" + i + ": 1\n").collect(Collectors.joining());
    assertThatThrownBy(() -> read(text))
        .isInstanceOfSatisfying(
            Fault.class,
            fault -> {
              assertThat(fault.problems()).hasSize(201);
              assertThat(fault.problems().getLast().message())
                  .startsWith("more may be wrong; 200 are told at once");
            });
  }

  private static Editions from(int edition) {
    return new Editions(edition, Provision.OPEN);
  }

  private static Bill read(String text) {
    return BillReader.read("-", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
  }
}
