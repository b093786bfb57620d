package org.tierline.law.definition;

import java.util.Arrays;
import java.util.Optional;

/** The classes of sources that credible information may come from: §103(6). */
public enum CredibleSource {
  /** Reports of the Department of State. */
  STATE("STATE", "reports of the Department of State"),
  /** Other federal reports, the Department of Labor's lists among them. */
  FEDERAL("FED", "other federal reports"),
  /** Documents of a foreign government: laws, official records of enforcement and services. */
  GOVERNMENT("GOV", "documents of a foreign government"),
  /** Material of civil society. */
  CIVIL_SOCIETY("CSO", "civil society"),
  /** Survivors, vulnerable persons, whistle-blowers. */
  SURVIVOR("SURVIVOR", "survivors, vulnerable persons and whistle-blowers"),
  /** Media and academic work that is worthy of belief. */
  MEDIA("MEDIA", "media and academic work worthy of belief"),
  /** Multilateral bodies. */
  MULTILATERAL("IGO", "multilateral bodies"),
  /** An assessment of the effect on prevalence. */
  PREVALENCE("PREVALENCE", "an assessment of the effect on prevalence");

  private final String code;
  private final String title;

  CredibleSource(String code, String title) {
    this.code = code;
    this.title = title;
  }

  /** As facts files write it: STATE, FED, GOV, CSO, SURVIVOR, MEDIA, IGO, PREVALENCE. */
  public String code() {
    return code;
  }

  /** In words. */
  public String title() {
    return title;
  }

  /** Reads a code, or the name of the constant; empty for any other text. */
  public static Optional<CredibleSource> find(String text) {
    return Arrays.stream(values())
        .filter(source -> source.code.equals(text) || source.name().equals(text))
        .findFirst();
  }
}
