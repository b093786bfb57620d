package org.tierline.exchange.bill;

import java.time.LocalDate;
import org.tierline.exchange.Fault;
import org.tierline.exchange.history.Wording;
import org.tierline.law.bill.Editions;
import org.tierline.record.PublicRecord;

/** Whether a record holds what a bill is to be run over. */
public final class HeldEditions {
  private HeldEditions() {}

  /**
   * Refuses editions of which a record holds none.
   *
   * @param on the day by which the record's editions were known
   * @throws Fault of kind NOT_FOUND, with those it holds
   */
  public static void check(PublicRecord record, Editions asked, LocalDate on) {
    if (record.years().stream().noneMatch(asked::contains)) {
      throw Fault.notFound(
          "the record holds none of these editions, %s; as known on %s it holds %s"
              .formatted(asked, on, Wording.years(record.years())));
    }
  }
}
