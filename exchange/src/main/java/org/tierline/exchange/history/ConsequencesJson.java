package org.tierline.exchange.history;

import java.util.List;
import org.tierline.record.history.RestrictionSheet;

/** What Tier 3 brought in fiscal years, as JSON. */
public record ConsequencesJson(List<EditionJson.FiscalYearJson> fiscalYears) {

  /** The schema's name and version. */
  public static final String SCHEMA = "tierline/consequences/1";

  /** Fiscal years as JSON, in their order. */
  public static ConsequencesJson of(List<RestrictionSheet> sheets) {
    return new ConsequencesJson(sheets.stream().map(EditionJson.FiscalYearJson::of).toList());
  }
}
