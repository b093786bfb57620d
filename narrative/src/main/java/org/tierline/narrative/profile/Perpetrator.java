package org.tierline.narrative.profile;

import java.util.Locale;
import org.tierline.narrative.text.Span;

/**
 * A group that a profile says commits trafficking or takes part in it. Governments are rated and
 * groups are named, never persons.
 *
 * @param place the first clear place
 */
public record Perpetrator(Span place, Group group) {

  /** Who, as far as a profile tells groups apart. */
  public enum Group {
    /** Recruiters, labour brokers, employment agencies, middlemen. */
    RECRUITERS,
    /** Employers, owners of farms, vessels and workshops, private households. */
    EMPLOYERS,
    /** Parents, relatives, guardians, husbands. */
    FAMILY,
    /** Friends, neighbours, acquaintances. */
    ACQUAINTANCES,
    /** Boyfriends, and those who feign love. */
    PARTNERS,
    /** Gangs, organised crime, networks and syndicates. */
    CRIMINAL_GROUPS,
    /** Armed and terrorist groups, militias. */
    ARMED_GROUPS,
    /** Single officials, police, soldiers, diplomats. */
    OFFICIALS,
    /** The government itself, its forces as such. */
    GOVERNMENT,
    SMUGGLERS,
    /** Pimps, owners of brothels and bars. */
    PIMPS,
    /** Who buys sex: tourists, clients. */
    BUYERS,
    /** Teachers of religious and other schools. */
    TEACHERS;

    /** As JSON and tables write it, such as "criminal-groups". */
    public String written() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }
}
