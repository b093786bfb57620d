package org.tierline.web.search;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * What a query wants, as the index is asked for it. Scores are made so that one matter outweighs
 * all that follow: what is named exactly; how many words match; the kind; how well they match,
 * where a word in a name counts more than any other.
 *
 * @param named paths of what the query names as a whole, best first
 * @param phrases each as stems in order
 * @param hasYear whether an edition is named, so that placements are likely wanted
 */
record Wanted(List<String> named, List<Asked> words, List<List<String>> phrases, boolean hasYear) {
  private static final float NAMED = 10_000;
  private static final float EACH_NAMED = 300;
  private static final float EACH_WORD = 200;
  private static final float EACH_KIND = 30;
  private static final float IN_NAME = 20;
  private static final float IN_TITLE = 2;

  private static final List<Kind> FROM_LEAST =
      List.of(Kind.PLACEMENT, Kind.EDITION, Kind.NARRATIVE, Kind.PROVISION, Kind.COUNTRY);
  private static final List<Kind> FROM_LEAST_WITH_YEAR =
      List.of(Kind.NARRATIVE, Kind.PROVISION, Kind.PLACEMENT, Kind.EDITION, Kind.COUNTRY);

  Wanted {
    named = List.copyOf(named);
    words = List.copyOf(words);
    phrases = List.copyOf(phrases);
  }

  /** What is named, and what has all words and phrases. */
  Query all() {
    var all = new BooleanQuery.Builder();
    parts().forEach(part -> all.add(part, Occur.MUST));
    return ranked(all.build());
  }

  /** What has any of the words and phrases, first what has most. */
  Query any() {
    var any = new BooleanQuery.Builder();
    for (Query part : parts()) {
      any.add(part, Occur.SHOULD);
      any.add(constant(part, EACH_WORD), Occur.SHOULD);
    }
    return ranked(any.build());
  }

  /** The stems asked for. */
  Set<String> stems() {
    var stems = new HashSet<String>();
    words.forEach(word -> stems.addAll(word.stems()));
    phrases.forEach(stems::addAll);
    return stems;
  }

  private Query ranked(Query matching) {
    var either = new BooleanQuery.Builder().add(matching, Occur.SHOULD);
    for (int i = 0; i < named.size(); i++) {
      float score = NAMED + EACH_NAMED * (named.size() - i);
      either.add(constant(term(Fields.PATH, named.get(i)), score), Occur.SHOULD);
    }
    var ranked = new BooleanQuery.Builder().add(either.build(), Occur.MUST);
    var kinds = hasYear ? FROM_LEAST_WITH_YEAR : FROM_LEAST;
    for (int i = 1; i < kinds.size(); i++) {
      ranked.add(constant(term(Fields.KIND, kinds.get(i).name()), EACH_KIND * i), Occur.SHOULD);
    }
    return ranked.build();
  }

  private List<Query> parts() {
    var parts = new ArrayList<Query>();
    words.stream().map(Wanted::word).forEach(parts::add);
    phrases.stream().map(Wanted::phrase).forEach(parts::add);
    return parts;
  }

  private static Query word(Asked word) {
    var ways = new ArrayList<Query>();
    for (int i = 0; i < word.meant().size(); i++) {
      ways.add(constant(term(Fields.NAMES, word.meant().get(i)), IN_NAME));
      ways.add(new BoostQuery(term(Fields.TITLE, word.stems().get(i)), IN_TITLE));
      ways.add(term(Fields.TEXT, word.stems().get(i)));
    }
    return ways.isEmpty() ? new MatchNoDocsQuery("no such word") : new DisjunctionMaxQuery(ways, 0);
  }

  private static Query phrase(List<String> stems) {
    var stemsInOrder = stems.toArray(String[]::new);
    return new DisjunctionMaxQuery(
        List.of(
            new BoostQuery(new PhraseQuery(Fields.TITLE, stemsInOrder), IN_TITLE),
            new PhraseQuery(Fields.TEXT, stemsInOrder)),
        0);
  }

  private static Query constant(Query query, float score) {
    return new BoostQuery(new ConstantScoreQuery(query), score);
  }

  private static TermQuery term(String field, String text) {
    return new TermQuery(new Term(field, text));
  }
}
