package org.tierline.web.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LogDocMergePolicy;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.tierline.exchange.Fault;
import org.tierline.law.Tier;
import org.tierline.law.statute.Provision;
import org.tierline.law.statute.Statute;
import org.tierline.record.Country;
import org.tierline.record.PublicRecord;

/**
 * Finds countries, placements, editions, provisions and narratives by words, quoted phrases, names,
 * codes and citations. It is in memory, made once and never changed; any thread may use it until it
 * is closed.
 *
 * <p>All words must be found; if nothing has them all, what has most of them comes first. What a
 * query names exactly (a code, a name, a year, a citation) stands before all else. A word that the
 * index doesn't know is taken for those it begins, or for those nearest in spelling. Then countries
 * come first and the rest by kind, best match first. What is equally good is sorted by path, so
 * that the same query always has the same answer.
 */
public final class SearchIndex implements AutoCloseable {
  /** How many hits one call may give. */
  public static final int MOST_HITS = 500;

  private static final int MOST_SUGGESTIONS = 5;

  /** Held here, for a logger that nobody holds forgets its level. */
  private static final Logger FASTER_VECTORS =
      Logger.getLogger("org.apache.lucene.internal.vectorization.VectorizationProvider");

  static {
    // warns of a module of the JDK that isn't asked for, which only matters to large indexes
    FASTER_VECTORS.setLevel(Level.SEVERE);
  }

  /** Larger than the whole index, so that it is written in one piece, in the order of its pages. */
  private static final double BUFFER_MEGABYTES = 64;

  private final PublicRecord record;
  private final List<Page> pages;
  private final Map<String, Page> byPath;
  private final Map<String, String> pathByTitle = new HashMap<>();
  private final Vocabulary vocabulary;
  private final WordAnalyzer words = WordAnalyzer.ofWords();
  private final WordAnalyzer stems = WordAnalyzer.ofStems();
  private final ByteBuffersDirectory directory = new ByteBuffersDirectory();
  private final DirectoryReader reader;
  private final IndexSearcher searcher;

  private SearchIndex(PublicRecord record) throws IOException {
    this.record = record;
    this.pages = Pages.of(record);
    this.byPath = HashMap.newHashMap(pages.size());
    this.vocabulary = new Vocabulary();
    write();
    this.reader = DirectoryReader.open(directory);
    if (reader.leaves().size() != 1) {
      throw new IllegalStateException("the index has parts: " + reader.leaves().size());
    }
    this.searcher = new IndexSearcher(reader);
    searcher.setQueryCache(null);
  }

  /** The index of a record, the statute, and the narratives that come with the project. */
  public static SearchIndex of(PublicRecord record) {
    try {
      return new SearchIndex(record);
    } catch (IOException e) {
      throw new UncheckedIOException("indexing in memory", e);
    }
  }

  private void write() throws IOException {
    var analyzer = new PerFieldAnalyzerWrapper(stems, Map.of(Fields.NAMES, words));
    var config =
        new IndexWriterConfig(analyzer)
            .setRAMBufferSizeMB(BUFFER_MEGABYTES)
            .setUseCompoundFile(false)
            .setMergePolicy(new LogDocMergePolicy());
    try (var writer = new IndexWriter(directory, config)) {
      for (Page page : pages) {
        byPath.put(page.path(), page);
        pathByTitle.putIfAbsent(plain(page.title()), page.path());
        writer.addDocument(document(page));
      }
      writer.commit();
    }
    for (String word : pages.stream().flatMap(this::words).collect(Collectors.toSet())) {
      vocabulary.add(word, stem(word));
    }
    pages.stream()
        .filter(page -> page.kind() == Kind.COUNTRY)
        .flatMap(page -> page.names().stream())
        .flatMap(name -> spellings(name).stream())
        .forEach(this::learnName);
  }

  private void learnName(String name) {
    for (var word : words.words(name)) {
      vocabulary.addName(word.text(), name.substring(word.start(), word.end()));
    }
  }

  private static Document document(Page page) {
    var document = new Document();
    document.add(new StringField(Fields.PATH, page.path(), Field.Store.NO));
    document.add(new StringField(Fields.KIND, page.kind().name(), Field.Store.NO));
    document.add(new TextField(Fields.TITLE, WordAnalyzer.whole(page.title()), Field.Store.NO));
    for (String name : page.names()) {
      for (String spelling : spellings(name)) {
        document.add(new TextField(Fields.NAMES, spelling, Field.Store.NO));
        document.add(new TextField(Fields.TEXT, spelling, Field.Store.NO));
      }
    }
    for (String text : texts(page)) {
      document.add(new TextField(Fields.TEXT, text, Field.Store.NO));
    }
    return document;
  }

  private static List<String> texts(Page page) {
    return Stream.concat(Stream.of(page.title(), page.description()), page.words().stream())
        .map(WordAnalyzer::whole)
        .toList();
  }

  /** "Côte d'Ivoire" is also "Côte d Ivoire". */
  private static List<String> spellings(String name) {
    String whole = WordAnalyzer.whole(name);
    String apart =
        whole
            .codePoints()
            .map(letter -> WordAnalyzer.isApostrophe(letter) ? ' ' : letter)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
    return apart.equals(whole) ? List.of(whole) : List.of(whole, apart);
  }

  private Stream<String> words(Page page) {
    return Stream.concat(
        page.names().stream().flatMap(name -> wordsOf(spellings(name))), wordsOf(texts(page)));
  }

  private Stream<String> wordsOf(List<String> texts) {
    return texts.stream().flatMap(text -> words.words(text).stream()).map(WordAnalyzer.Word::text);
  }

  private String plain(String text) {
    return wordsOf(List.of(WordAnalyzer.whole(text))).collect(Collectors.joining(" "));
  }

  private String stem(String word) {
    var found = stems.words(word);
    return found.isEmpty() ? word : found.getFirst().text();
  }

  /** Everything that can be found, sorted by path, for a search that has no server. */
  public List<Entry> entries() {
    return pages.stream()
        .map(
            page ->
                new Entry(
                    page.title(),
                    List.copyOf(words(page).collect(Collectors.toCollection(TreeSet::new))),
                    page.path(),
                    page.kind()))
        .toList();
  }

  /**
   * What a query finds. Double quotes hold phrases together; no other mark means anything. An empty
   * query finds nothing.
   *
   * @param limit how many hits at most, from 1 to {@link #MOST_HITS}
   * @param offset how many of the best to pass over, not negative
   * @throws Fault of bad input if the query is longer than 300 characters or 40 words
   * @throws IllegalArgumentException if limit or offset are out of their range
   */
  public Results find(String query, int limit, int offset) {
    if (limit < 1 || limit > MOST_HITS || offset < 0) {
      throw new IllegalArgumentException(
          "limit %d must be from 1 to %d, and offset %d not negative"
              .formatted(limit, MOST_HITS, offset));
    }
    var text = QueryText.parse(query, words);
    if (text.isEmpty()) {
      return new Results(query, List.of(), 0, List.of());
    }
    var year = year(text);
    var asked = text.words().stream().map(this::asked).toList();
    var phrases = text.phrases().stream().map(this::phrase).toList();
    var exact = exact(text, year);
    var guessed = exact.isEmpty() ? guesses(text, year, asked) : List.<Country>of();
    var named =
        Stream.concat(exact.stream(), guessed.stream().map(country -> path(country, year)))
            .toList();
    var wanted = new Wanted(named, asked, phrases, year.isPresent());
    try {
      boolean hasAll = searcher.count(wanted.all()) > 0;
      Query best = hasAll ? wanted.all() : wanted.any();
      int total = searcher.count(best);
      var hits = total > offset ? hits(best, limit, offset, wanted.stems()) : List.<Hit>of();
      var suggestions =
          exact.isEmpty() ? suggestions(text, year, asked, guessed, hasAll) : List.<String>of();
      return new Results(query, hits, total, suggestions);
    } catch (IOException e) {
      throw new UncheckedIOException("searching in memory", e);
    }
  }

  private List<Hit> hits(Query query, int limit, int offset, Set<String> asked) throws IOException {
    int most = (int) Math.min((long) offset + limit, pages.size());
    ScoreDoc[] found = searcher.search(query, most).scoreDocs;
    var hits = new ArrayList<Hit>();
    for (int i = offset; i < found.length; i++) {
      // documents are numbered in the order they were added
      Page page = pages.get(found[i].doc);
      hits.add(
          new Hit(
              page.kind(),
              page.title(),
              page.description(),
              page.path(),
              Excerpt.of(page.description(), asked, stems)));
    }
    return hits;
  }

  /** The one edition whose year is among the words. */
  private OptionalInt year(QueryText text) {
    var years =
        text.words().stream()
            .filter(word -> word.matches("\\d{4}"))
            .mapToInt(Integer::parseInt)
            .filter(year -> record.edition(year).isPresent())
            .toArray();
    return years.length == 1 ? OptionalInt.of(years[0]) : OptionalInt.empty();
  }

  private static String withoutYear(QueryText text, OptionalInt year) {
    return year.isEmpty()
        ? text.text()
        : text.text().replaceFirst("\\b" + year.getAsInt() + "\\b", " ").strip();
  }

  /** The paths of what the whole query names, best first. */
  private Set<String> exact(QueryText text, OptionalInt year) {
    var paths = new LinkedHashSet<String>();
    String name = withoutYear(text, year);
    record
        .findCountry(name)
        .or(() -> ForeignNames.find(name).flatMap(record::country))
        .map(country -> path(country, year))
        .ifPresent(paths::add);
    Optional.ofNullable(pathByTitle.get(plain(text.text()))).ifPresent(paths::add);
    if (year.isPresent() && name.isEmpty()) {
      paths.add(Paths.edition(year.getAsInt()));
    }
    if (year.isEmpty()) {
      Tier.find(name).map(SearchIndex::provision).map(Paths::provision).ifPresent(paths::add);
    }
    var cited = Statute.findPrinted(name, year.orElse(Statute.LAST_REVIEWED_EDITION));
    Stream.of(
            Statute.findById(name).stream().toList(),
            cited.provisions(),
            cited.otherReadings().stream().flatMap(each -> each.provisions().stream()).toList(),
            cited.enclosing())
        .flatMap(List::stream)
        .map(Paths::provision)
        .forEach(paths::add);
    return paths;
  }

  /** The provision that makes a tier. */
  private static Provision provision(Tier tier) {
    return switch (tier) {
      case T1 -> Provision.TVPA_110_B_1_A;
      case T2 -> Provision.TVPA_110_B_1_B;
      case T2WL -> Provision.TIP_T2WL;
      case T3 -> Provision.TVPA_110_B_1_C;
      case SC -> Provision.TIP_SPECIAL;
    };
  }

  /** The placement of that year if there is one, or else the country. */
  private String path(Country country, OptionalInt year) {
    return year.stream()
        .mapToObj(edition -> Paths.placement(country.code(), edition))
        .filter(byPath::containsKey)
        .findFirst()
        .orElse(Paths.country(country.code()));
  }

  /**
   * The countries that a query with an unknown word is nearest to, if that word isn't nearer to
   * something else.
   */
  private List<Country> guesses(QueryText text, OptionalInt year, List<Asked> asked) {
    boolean mayBeName =
        text.phrases().isEmpty()
            && asked.stream().anyMatch(word -> !word.known())
            && asked.stream()
                .filter(word -> !word.known())
                .flatMap(word -> word.meant().stream())
                .allMatch(vocabulary::isName);
    return mayBeName ? record.suggestCountries(withoutYear(text, year)) : List.of();
  }

  private Asked asked(String word) {
    boolean known = vocabulary.knows(word, stem(word));
    var meant = known ? List.of(word) : vocabulary.meantBy(word);
    return new Asked(word, known, meant, meant.stream().map(this::stem).toList());
  }

  private List<String> phrase(List<String> words) {
    return words.stream().map(this::stem).toList();
  }

  private List<String> suggestions(
      QueryText text, OptionalInt year, List<Asked> asked, List<Country> guessed, boolean hasAll) {
    var suggestions = new TreeMap<String, Integer>(String.CASE_INSENSITIVE_ORDER);
    String inYear = year.isPresent() ? " " + year.getAsInt() : "";
    guessed.forEach(
        country -> suggestions.putIfAbsent(country.officialName() + inYear, suggestions.size()));
    if (asked.stream().anyMatch(Asked::isCorrected)) {
      suggestions.putIfAbsent(corrected(text, asked), suggestions.size());
    }
    if (!hasAll) {
      if (!text.phrases().isEmpty()) {
        suggestions.putIfAbsent(text.text(), suggestions.size());
      }
      for (Provision provision : Statute.suggest(text.text())) {
        suggestions.putIfAbsent(provision.id(), suggestions.size());
      }
    }
    return suggestions.entrySet().stream()
        .sorted(Map.Entry.comparingByValue())
        .limit(MOST_SUGGESTIONS)
        .map(Map.Entry::getKey)
        .toList();
  }

  private String corrected(QueryText text, List<Asked> asked) {
    return Stream.concat(
            asked.stream()
                .map(word -> word.isCorrected() ? word.meant().getFirst() : word.word())
                .map(vocabulary::written),
            text.phrases().stream().map(phrase -> "\"" + String.join(" ", phrase) + "\""))
        .collect(Collectors.joining(" "));
  }

  /** Frees the memory. What is asked afterwards fails. */
  @Override
  public void close() {
    try {
      reader.close();
      directory.close();
    } catch (IOException e) {
      throw new UncheckedIOException("closing the index in memory", e);
    }
    words.close();
    stems.close();
  }
}
