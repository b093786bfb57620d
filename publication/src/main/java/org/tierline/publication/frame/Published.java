package org.tierline.publication.frame;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tierline.exchange.Problem;
import org.tierline.exchange.csv.CsvTable;
import org.tierline.exchange.json.Envelope;
import org.tierline.exchange.json.Json;
import org.tierline.law.determination.Law;
import org.tierline.record.PublicRecord;
import org.tierline.record.history.Chronicle;

/**
 * What is published: a record as known by a day.
 *
 * @param chronicle of the record, which is limited to what was known by the day
 * @param on the day that every page holds for
 * @param host where the site can be reached, without a slash at its end: "https://example.org";
 *     empty if that isn't known
 */
public record Published(Chronicle chronicle, LocalDate on, Optional<String> host) {

  /**
   * Published at a place.
   *
   * @param record limited to what was known by the day
   */
  public Published(PublicRecord record, LocalDate on, Optional<String> host) {
    this(new Chronicle(record), on, host);
  }

  /** Published at a place that isn't known. */
  public Published(PublicRecord record, LocalDate on) {
    this(record, on, Optional.empty());
  }

  /** What was known by the day. */
  public PublicRecord record() {
    return chronicle.record();
  }

  /** The year of the last edition. */
  public int lastEdition() {
    return record().years().getLast();
  }

  /** An answer as JSON, in the envelope that all answers have. */
  public byte[] json(String schema, Object data) {
    return json(schema, data, List.of());
  }

  /** The same, with what is to be told beside it. */
  byte[] json(String schema, Object data, List<Problem> notes) {
    return Json.bytes(Envelope.of(schema, on, record().recordVersion(), Law.VERSION, data, notes));
  }

  /** A table as CSV. */
  public byte[] csv(CsvTable table) {
    var text = new StringWriter();
    table.write(text);
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }
}
