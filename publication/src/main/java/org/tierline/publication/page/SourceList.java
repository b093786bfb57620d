package org.tierline.publication.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.tierline.exchange.history.Wording;
import org.tierline.record.Basis;
import org.tierline.record.Grade;
import org.tierline.record.PublicRecord;
import org.tierline.record.Source;

/**
 * What the cells of a page rest on.
 *
 * @param grades best first, those that occur
 * @param sources those that most cells rest on first
 */
public record SourceList(List<GradeCount> grades, List<Entry> sources) {

  private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s;]+");

  /** How many cells are of a grade. */
  public record GradeCount(String name, String meaning, boolean doubtful, int cells) {}

  /**
   * One source.
   *
   * @param links its addresses; none if it has none
   */
  public record Entry(String id, String title, List<String> links, String publisher, int cells) {

    /** Copies. */
    public Entry {
      links = List.copyOf(links);
    }
  }

  /** Copies. */
  public SourceList {
    grades = List.copyOf(grades);
    sources = List.copyOf(sources);
  }

  static SourceList of(PublicRecord record, List<Basis> cells) {
    var grades = new TreeMap<Grade, Integer>();
    var sources = new LinkedHashMap<String, Integer>();
    for (Basis basis : cells) {
      grades.merge(basis.grade(), 1, Integer::sum);
      basis.sourceIds().forEach(id -> sources.merge(id, 1, Integer::sum));
    }
    var counted = new ArrayList<GradeCount>();
    grades.forEach(
        (grade, count) ->
            counted.add(
                new GradeCount(
                    Wording.gradeName(grade), Wording.grade(grade), !grade.isDocumented(), count)));
    var entries = new ArrayList<Entry>();
    sources.entrySet().stream()
        .sorted(
            Map.Entry.<String, Integer>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .forEach(each -> entries.add(entry(record, each.getKey(), each.getValue())));
    return new SourceList(counted, entries);
  }

  private static Entry entry(PublicRecord record, String id, int cells) {
    return record
        .source(id)
        .map(source -> new Entry(id, source.title(), links(source), source.publisher(), cells))
        .orElseGet(() -> new Entry(id, id, List.of(), "", cells));
  }

  private static List<String> links(Source source) {
    var links = new ArrayList<String>();
    var found = ADDRESS.matcher(source.where());
    while (found.find()) {
      links.add(found.group());
    }
    return links;
  }
}
