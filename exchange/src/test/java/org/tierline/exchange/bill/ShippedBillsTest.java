package org.tierline.exchange.bill;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tierline.exchange.record.RecordFiles;
import org.tierline.law.Tier;
import org.tierline.law.bill.Amendment;
import org.tierline.law.bill.Bill;
import org.tierline.law.bill.Editions;
import org.tierline.law.bill.LawUnderBill;
import org.tierline.record.PublicRecord;
import org.tierline.record.counterfactual.Certainty;
import org.tierline.record.counterfactual.Placed;
import org.tierline.record.counterfactual.WhatIf;

/** The bills that come with Tierline, on the built-in record. */
class ShippedBillsTest {
  private static final PublicRecord RECORD = RecordFiles.builtIn();

  @Test
  void areThoseOfTheExamples() throws IOException {
    try (var files = Files.list(Path.of("../examples/bills"))) {
      assertThat(files.map(file -> file.getFileName().toString()).toList())
          .containsExactlyInAnyOrderElementsOf(
              ShippedBills.NAMES.stream().map(name -> name + ".yaml").toList());
    }
    assertThat(ShippedBills.find("no-such-bill")).isEmpty();
    for (String name : ShippedBills.NAMES) {
      Bill bill = ShippedBills.find(name).orElseThrow();
      assertThat(bill.about()).isNotEmpty();
      assertThat(bill.amendments()).isNotEmpty().noneMatch(one -> one.citation().isBlank());
    }
  }

  @Test
  void theLawAsEnactedMovesNobody() {
    for (Bill bill :
        List.of(Bill.NONE, Bill.lawOf(2012, new Editions(2011, 2018)), itsOwnLaw(2025))) {
      var whatIf = WhatIf.of(RECORD, new LawUnderBill(bill), Editions.ALL);
      assertThat(whatIf.placements()).hasSizeGreaterThan(4000);
      assertThat(whatIf.moved()).as(bill.title()).isEmpty();
    }
  }

  private static Bill itsOwnLaw(int edition) {
    return new Bill(
        "own law", "", List.of(new Amendment.LawOf(edition, Editions.only(edition), "cite")));
  }

  /** What the literature and the record say of single governments, against the bills. */
  @ParameterizedTest(name = "{0}: {1} in {2} is {3}: {4}")
  @CsvSource({
    // Both stayed a second year, against the literal reading.
    "literal-f, GMB, 2021, CERTAIN, T3",
    "literal-f, UZB, 2019, CERTAIN, T3",
    // Back in 2024 after the one-year run of 2022.
    "literal-f, DZA, 2025, CERTAIN, T3",
    "literal-f, DZA, 2023, NOT_MOVED, T3",
    // The first waivers; China fell in 2013 by the limit, a source says, after two waived years.
    "no-waivers, CHN, 2011, CERTAIN, T3",
    "no-waivers, CHN, 2012, NOT_MOVED, T2WL",
    "no-waivers, CHN, 2013, CERTAIN, T2WL",
    "no-waivers, DZA, 2011, NOT_MOVED, T3",
    "no-waivers, SAU, 2017, CERTAIN, T3",
    "no-waivers, SAU, 2018, NOT_MOVED, T2WL",
    // A second waiver of 2020 on is nowhere on record.
    "two-year-waiver-kept, DZA, 2020, POSSIBLE, T2WL T3",
    "two-year-waiver-kept, CUB, 2019, NOT_MOVED, T3",
    "literal-two-years, MDA, 2010, NOT_MOVED, T2WL",
  })
  void movesWhomTheClauseMoves(
      String bill, String country, int edition, Certainty certainty, String tiers) {
    var whatIf =
        WhatIf.of(
            RECORD,
            new LawUnderBill(ShippedBills.find(bill).orElseThrow()),
            Editions.only(edition),
            List.of(country));
    Placed placed = whatIf.placements().getFirst();
    assertThat(placed.certainty()).isEqualTo(certainty);
    assertThat(placed.tiers().stream().map(Tier::name).toList())
        .containsExactly(tiers.split(" ", -1));
  }

  @Test
  void theLiteralCountMovesNobodySoFar() {
    var bill = ShippedBills.find("literal-two-years").orElseThrow();
    assertThat(WhatIf.of(RECORD, new LawUnderBill(bill), Editions.ALL).moved()).isEmpty();
  }
}
