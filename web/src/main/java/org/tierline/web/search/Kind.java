package org.tierline.web.search;

/** What a hit is. */
public enum Kind {
  /** A government's page, like /countries/KOR. */
  COUNTRY,
  /** A government's tier in an edition, like /countries/KOR/2022. */
  PLACEMENT,
  /** An edition, like /editions/2022. */
  EDITION,
  /** A provision of the law, like /law/TVPA-110-b-2-D-i. */
  PROVISION,
  /** What was read from a narrative, like /countries/KOR/2018#narrative. */
  NARRATIVE
}
