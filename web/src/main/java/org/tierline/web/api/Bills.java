package org.tierline.web.api;

import org.tierline.exchange.bill.BillReader;
import org.tierline.exchange.bill.HeldEditions;
import org.tierline.exchange.bill.WhatIfJson;
import org.tierline.exchange.file.TextInput;
import org.tierline.law.bill.Editions;
import org.tierline.law.bill.LawUnderBill;
import org.tierline.publication.frame.Published;
import org.tierline.record.counterfactual.WhatIf;
import org.tierline.web.Response;

/** Who would have stood elsewhere under a bill that was sent. Nothing of it is kept. */
final class Bills {
  static final String EDITIONS = "editions";

  private Bills() {}

  /**
   * What the bill would have changed.
   *
   * @throws org.tierline.exchange.Fault with all that is wrong with the bill, or if the record
   *     holds none of the editions
   */
  static Response answer(Published published, Call call) {
    var refusal = Written.refusal(call, "bills");
    if (refusal.isPresent()) {
      return refusal.get();
    }
    var editions = call.find(EDITIONS).flatMap(Editions::find).orElse(Editions.ALL);
    var record = published.record();
    HeldEditions.check(record, editions, published.on());
    var bill = BillReader.read(TextInput.of("body", call.request().body()));
    var whatIf = WhatIf.of(record, new LawUnderBill(bill), editions);
    return Response.ok(
        Endpoints.JSON,
        published.json(WhatIfJson.SCHEMA, WhatIfJson.of(record, whatIf)),
        Response.Keep.NOT);
  }
}
