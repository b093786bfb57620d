package org.tierline.exchange.record;

import static org.tierline.exchange.record.Decisions.field;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tierline.exchange.Spelling;
import org.tierline.exchange.record.RecordImport.Reading;
import org.tierline.exchange.record.RecordImport.Shape;
import org.tierline.record.Source;
import org.tierline.record.Written;

/** Merges the two files of sources; publisher, kind, licence and editions are decisions. */
final class ImportedSources {
  private final Reading files;
  private final Map<String, Map<String, String>> decisions =
      Decisions.byKey("sources.csv", row -> field(row, "id"));
  private final Map<String, Map<String, String>> texts =
      Decisions.byKey("source-texts.csv", row -> field(row, "id"));

  ImportedSources(Reading files) {
    this.files = files;
  }

  List<Source> read() {
    Map<String, Source> merged = new LinkedHashMap<>();
    for (var source :
        files.table(
            new Shape<>(
                "sources.csv",
                List.of("id", "title", "url_or_repo", "what it covers"),
                row -> source(row, row.text("what it covers")),
                Source::id))) {
      merged.put(source.id(), source);
    }
    for (var source :
        files.table(
            new Shape<>(
                "lists-sources.csv",
                List.of("id", "title", "url_or_repo"),
                row -> source(row, ""),
                Source::id))) {
      merged.putIfAbsent(source.id(), source);
    }
    return new ArrayList<>(merged.values());
  }

  private Source source(Row row, String covers) {
    var id = row.required("id", "a short id");
    var decision = decisions.get(id);
    if (decision == null) {
      row.report(
          new Issue.UnknownValue(
              row.at(),
              "id",
              id,
              "a source whose publisher, kind and licence were decided",
              Spelling.suggest(id, decisions.keySet())));
      decision = decisions.values().iterator().next();
    }
    var text = texts.get(id);
    return new Source(
        id,
        text == null ? row.required("title", "what the source is") : field(text, "title"),
        text == null ? row.text("url_or_repo") : field(text, "where"),
        text == null ? covers : field(text, "covers"),
        field(decision, "publisher"),
        Written.find(Source.Kind.class, field(decision, "kind")).orElseThrow(),
        LocalDate.parse(RecordImport.COMPILED),
        field(decision, "licence"),
        field(decision, "editions"));
  }
}
