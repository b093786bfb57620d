package org.tierline.record.ledger;

import java.util.List;
import java.util.Optional;
import org.tierline.record.Country;
import org.tierline.record.Placement;

/**
 * One government in the ledger of a fiscal year.
 *
 * @param placement in the edition; empty where it isn't placed, or isn't held
 * @param accounts one for each regime that was in force, in the order of {@link Regime}
 */
public record LedgerEntry(Country country, Optional<Placement> placement, List<Account> accounts) {

  /** Copies. */
  public LedgerEntry {
    accounts = List.copyOf(accounts);
  }

  /** The account of a regime; empty if it wasn't in force. */
  public Optional<Account> account(Regime regime) {
    return accounts.stream().filter(account -> account.regime() == regime).findFirst();
  }

  /** Whether anything is owed, was determined, or isn't held. */
  public boolean isConcerned() {
    return accounts.stream().anyMatch(account -> account.state() != State.NOT_OWED);
  }
}
