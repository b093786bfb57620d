package org.tierline.exchange.record;

import java.util.ArrayList;
import java.util.List;
import org.tierline.record.ChildSoldierListing;
import org.tierline.record.Country;
import org.tierline.record.Coverage;
import org.tierline.record.Edition;
import org.tierline.record.GlobalFigures;
import org.tierline.record.InstrumentHeld;
import org.tierline.record.Placement;
import org.tierline.record.PolicyOrPatternListing;
import org.tierline.record.PresidentialAction;
import org.tierline.record.RecordTables;
import org.tierline.record.Source;
import org.tierline.record.Succession;
import org.tierline.record.WaiverListing;

/** Rows that are being gathered, table by table. Not for more than one thread. */
final class TableRows {
  final List<Source> sources = new ArrayList<>();
  final List<Country> countries = new ArrayList<>();
  final List<Succession> successions = new ArrayList<>();
  final List<Edition> editions = new ArrayList<>();
  final List<Placement> placements = new ArrayList<>();
  final List<WaiverListing> waivers = new ArrayList<>();
  final List<PresidentialAction> determinations = new ArrayList<>();
  final List<ChildSoldierListing> childSoldiers = new ArrayList<>();
  final List<PolicyOrPatternListing> policyOrPattern = new ArrayList<>();
  final List<InstrumentHeld> instruments = new ArrayList<>();
  final List<GlobalFigures> globalFigures = new ArrayList<>();
  final List<Coverage> coverage = new ArrayList<>();

  RecordTables tables() {
    return new RecordTables(
        sources,
        countries,
        successions,
        editions,
        placements,
        waivers,
        determinations,
        childSoldiers,
        policyOrPattern,
        instruments,
        globalFigures,
        coverage);
  }
}
