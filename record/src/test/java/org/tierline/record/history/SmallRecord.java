package org.tierline.record.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.tierline.law.Tier;
import org.tierline.record.Basis;
import org.tierline.record.Country;
import org.tierline.record.Coverage;
import org.tierline.record.Edition;
import org.tierline.record.Grade;
import org.tierline.record.Origin;
import org.tierline.record.Placement;
import org.tierline.record.PresidentialAction;
import org.tierline.record.PublicRecord;
import org.tierline.record.RecordList;
import org.tierline.record.RecordTables;
import org.tierline.record.Region;
import org.tierline.record.Succession;
import org.tierline.record.WaiverListing;

/** A record made row by row for a test; every edition comes out on 15 June of its year. */
public final class SmallRecord {
  private static final Basis SOUND = new Basis(Grade.PRIMARY, List.of("report"));

  private final List<Country> countries = new ArrayList<>();
  private final List<Placement> placements = new ArrayList<>();
  private final List<Succession> successions = new ArrayList<>();
  private final List<WaiverListing> waivers = new ArrayList<>();
  private final List<PresidentialAction> determinations = new ArrayList<>();
  private final List<Coverage> coverage = new ArrayList<>();
  private final Set<Integer> missing = new TreeSet<>();

  /** Without rows. */
  public SmallRecord() {}

  /**
   * Tiers in editions from a first one on, parted by spaces; "-" is no placement, "?" unsourced,
   * "!" stated as an automatic downgrade.
   */
  public SmallRecord tiers(String country, int first, String tiers) {
    if (countries.stream().noneMatch(known -> known.code().equals(country))) {
      countries.add(
          new Country(
              country,
              country,
              country,
              Region.EUR,
              Country.EntityKind.COUNTRY,
              List.of(),
              SOUND,
              Origin.BUILT_IN));
    }
    int edition = first;
    for (String tier : tiers.split(" ", -1)) {
      boolean doubtful = tier.endsWith("?");
      boolean stated = tier.endsWith("!");
      Optional<Tier> placed =
          Tier.find(doubtful || stated ? tier.substring(0, tier.length() - 1) : tier);
      int year = edition++;
      placed.ifPresent(
          on ->
              placements.add(
                  new Placement(
                      country,
                      year,
                      on,
                      country,
                      stated ? Placement.Automatic.STATED : Placement.Automatic.NOT_STATED,
                      doubtful ? new Basis(Grade.UNSOURCED, List.of("memory")) : SOUND,
                      Origin.BUILT_IN)));
    }
    return this;
  }

  public SmallRecord succession(String from, String to, Succession.Choice choice, int edition) {
    successions.add(new Succession(from, to, choice, edition, "why", SOUND, Origin.BUILT_IN));
    return this;
  }

  public SmallRecord waiver(String country, int edition, boolean derived) {
    waivers.add(new WaiverListing(edition, country, 1, "", derived, SOUND, Origin.BUILT_IN));
    return this;
  }

  public SmallRecord completeWaivers(int edition) {
    coverage.add(
        new Coverage(
            RecordList.WAIVERS,
            edition,
            "",
            Coverage.State.COMPLETE,
            LocalDate.of(2026, 1, 1),
            "",
            Origin.BUILT_IN));
    return this;
  }

  /** An edition that the record doesn't hold, though one after it. */
  public SmallRecord without(int edition) {
    missing.add(edition);
    return this;
  }

  public SmallRecord partial(int edition) {
    coverage.add(
        new Coverage(
            RecordList.PLACEMENTS,
            edition,
            "",
            Coverage.State.PARTIAL,
            LocalDate.of(2026, 1, 1),
            "",
            Origin.BUILT_IN));
    return this;
  }

  public SmallRecord restricted(String country, int fiscalYear, LocalDate signed) {
    determinations.add(
        new PresidentialAction(
            fiscalYear,
            "",
            Optional.of(signed),
            country,
            PresidentialAction.Action.RESTRICTED,
            List.of(),
            List.of(),
            List.of(),
            PresidentialAction.Text.READ,
            "",
            SOUND,
            Origin.BUILT_IN));
    return this;
  }

  public PublicRecord make() {
    var years = new TreeSet<Integer>();
    placements.forEach(placement -> years.add(placement.edition()));
    var editions = new ArrayList<Edition>();
    for (int year = years.first(); year <= years.last(); year++) {
      if (missing.contains(year)) {
        continue;
      }
      editions.add(
          new Edition(
              year,
              Optional.of(LocalDate.of(year, 6, 15)),
              Optional.empty(),
              "",
              List.of(),
              SOUND,
              Origin.BUILT_IN));
    }
    return new PublicRecord(
        "test",
        new RecordTables(
            List.of(),
            countries,
            successions,
            editions,
            placements,
            waivers,
            determinations,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            coverage));
  }
}
