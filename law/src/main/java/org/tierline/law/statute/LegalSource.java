package org.tierline.law.statute;

import java.util.Optional;
import java.util.regex.Pattern;

/** The texts that were read for the statute book, by the codes its notes use. */
public enum LegalSource {
  USC23("USC23", "United States Code, titles 19 and 22, snapshot of spring 2023"),
  LII("LII", "amendment notes to 22 U.S.C. 7107, Legal Information Institute"),
  CT7106("CT7106", "editorial notes to 22 U.S.C. 7106, as mirrored by Casetext"),
  USC02("USC02", "22 U.S.C. 7106 and 7107 as of January 2002, chanrobles.com"),
  SAL114("SAL114", "114 Stat. 1482-1484, Wikisource"),
  SAL117("SAL117", "117 Stat. 2883, Wikisource"),
  FDA203("FDA203", "P.L. 115-425 sec. 203, as compiled at self-law.org (comps-15350)"),
  TVPRA17("TVPRA17", "P.L. 115-427, 132 Stat. 5503, gpo.gov"),
  HR6552("HR6552", "H.R. 6552 (117th Congress) sec. 203, a bill"),
  MOJ("MOJ\\d{2}", "State's memorandum of justification for the waivers of an edition"),
  IA("IA\\d{2}", "State's interim assessment, by the year it was issued"),
  PD("PD\\d{4}", "Presidential determination for an edition"),
  TIP07("TIP07", "TIP Report 2007, pages 27-28"),
  TIP11("TIP11", "TIP Report 2011, pages 13-14"),
  TIP15M("TIP15M", "TIP Report 2015, methodology"),
  TIERS("TIERS", "table of tiers 2001-2015, github.com/andrewheiss"),
  GV20("GV20", "tier list 2020, gvnet.com"),
  GV23("GV23", "tier list 2023, gvnet.com"),
  CSPA14("CSPA14", "22 U.S.C. 2370c-1 as of May 2014, uscode.elaws.us"),
  CSPAR20("CSPAR20", "State's report under CSPA sec. 405, 17 July 2020"),
  CRS("CRS", "Congressional Research Service report R44953, summaries of 2017 and 2019");

  private final Pattern code;
  private final String title;

  LegalSource(String code, String title) {
    this.code = Pattern.compile(code);
    this.title = title;
  }

  /** What the source is, in a few words. */
  public String title() {
    return title;
  }

  /**
   * The source, or family of sources, that a code like "USC23", "MOJ18" or "PD2003" stands for.
   * Case matters.
   */
  public static Optional<LegalSource> find(String code) {
    for (var source : values()) {
      if (source.code.matcher(code).matches()) {
        return Optional.of(source);
      }
    }
    return Optional.empty();
  }
}
