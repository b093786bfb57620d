package org.tierline.serve;

import java.util.List;

/**
 * One page of each kind that the site has.
 *
 * @param name for files made of it
 * @param path from the root of the site
 * @param found whether the site has it; else its answer is a problem told as a page
 */
record PageKind(String name, String path, boolean found) {
  static final List<PageKind> ALL =
      List.of(
          of("home", "/"),
          of("editions", "/editions"),
          of("edition", "/editions/2025"),
          of("countries", "/countries"),
          of("country", "/countries/KOR"),
          of("brief", "/countries/KOR/brief"),
          of("placement", "/countries/KOR/2018"),
          of("compare", "/compare?country=KOR,PRK,JPN"),
          of("changes", "/changes"),
          of("changes-2025", "/changes/2025"),
          of("streaks", "/streaks"),
          of("clock", "/clock"),
          of("forecast", "/forecast"),
          of("consequences", "/consequences"),
          of("consequences-2026", "/consequences/FY2026"),
          of("bar-check", "/bar-check?country=SSD&fy=FY2025&channel=ngo&authority=faa-ch9"),
          of("check", "/check"),
          of("law", "/law"),
          of("provision", "/law/TVPA-110-b-1-period"),
          of("law-diff", "/law/diff"),
          of("what-if", "/what-if"),
          of("bill", "/what-if/two-year-waiver-kept"),
          of("search", "/search?q=watch+list"),
          of("data", "/data"),
          of("sources", "/sources"),
          of("method", "/method"),
          of("about", "/about"),
          of("korean", "/ko/countries/PRK"),
          of("spanish", "/es/"),
          of("french", "/fr/clock"),
          new PageKind("problem", "/countries/XXX", false));

  private static PageKind of(String name, String path) {
    return new PageKind(name, path, true);
  }

  @Override
  public String toString() {
    return path;
  }
}
