package org.tierline.web.search;

import org.tierline.law.statute.Provision;

/** Where the site has what is found. */
final class Paths {
  private Paths() {}

  static String country(String code) {
    return "/countries/" + code;
  }

  static String placement(String code, int edition) {
    return country(code) + "/" + edition;
  }

  static String narrative(String code, int edition) {
    return placement(code, edition) + "#narrative";
  }

  static String edition(int year) {
    return "/editions/" + year;
  }

  /** An id's slash would part the path; a dash stands for it. */
  static String provision(Provision provision) {
    return "/law/" + provision.id().replace('/', '-');
  }
}
