package org.tierline.publication.page;

import org.tierline.record.Country;

/** A government in a list, by the name that all answers use. */
public record Government(String code, String name) {

  static Government of(Country country) {
    return new Government(country.code(), country.officialName());
  }

  /** Where its history is. */
  public String path() {
    return "/countries/" + code;
  }
}
