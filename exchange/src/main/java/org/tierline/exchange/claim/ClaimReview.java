package org.tierline.exchange.claim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tierline.narrative.claim.Checked;
import org.tierline.narrative.claim.Verdict;
import org.tierline.record.PublicRecord;

/**
 * Checked claims as ClaimReview of schema.org, for which a person answers by name. Claims that are
 * unclear or not in the record are left out: a review rates.
 */
public final class ClaimReview {
  private ClaimReview() {}

  /**
   * A review of each claim that has a rating, as JSON-LD.
   *
   * @param reviewer the person who has read the claims and answers for the reviews
   * @param day when they were reviewed
   */
  public static Map<String, Object> of(
      CheckedArticle article, PublicRecord record, String reviewer, LocalDate day) {
    var reviews = new ArrayList<Map<String, Object>>();
    for (Checked checked : article.claims()) {
      if (checked.verdict() != Verdict.UNCLEAR && checked.verdict() != Verdict.NOT_IN_THE_RECORD) {
        reviews.add(review(article, checked, reviewer, day));
      }
    }
    var graph = new LinkedHashMap<String, Object>();
    graph.put("@context", "https://schema.org");
    graph.put("@graph", List.copyOf(reviews));
    return graph;
  }

  private static Map<String, Object> review(
      CheckedArticle article, Checked checked, String reviewer, LocalDate day) {
    String said = checked.claim().place().in(article.article().text());
    var review = new LinkedHashMap<String, Object>();
    review.put("@type", "ClaimReview");
    review.put("datePublished", day.toString());
    review.put("author", author(reviewer));
    review.put("claimReviewed", said);
    review.put("itemReviewed", claim(article));
    review.put("reviewRating", rating(checked.verdict()));
    review.put(
        "reviewBody",
        checked.why() + checked.corrected().map(sentence -> " " + sentence).orElse(""));
    return review;
  }

  private static Map<String, Object> author(String reviewer) {
    var author = new LinkedHashMap<String, Object>();
    author.put("@type", "Person");
    author.put("name", reviewer);
    return author;
  }

  private static Map<String, Object> claim(CheckedArticle article) {
    var claim = new LinkedHashMap<String, Object>();
    claim.put("@type", "Claim");
    article.published().ifPresent(day -> claim.put("datePublished", day.toString()));
    var appearance = new LinkedHashMap<String, Object>();
    appearance.put("@type", "CreativeWork");
    if (!article.article().address().isEmpty()) {
      appearance.put("url", article.article().address());
    }
    if (!article.article().title().isEmpty()) {
      appearance.put("headline", article.article().title());
    }
    if (appearance.size() > 1) {
      claim.put("appearance", appearance);
    }
    return claim;
  }

  private static Map<String, Object> rating(Verdict verdict) {
    int value =
        switch (verdict) {
          case AGREES -> 5;
          case MISLEADING -> 3;
          case DIFFERS -> 1;
          case UNCLEAR, NOT_IN_THE_RECORD ->
              throw new IllegalArgumentException("not rated: " + verdict);
        };
    var rating = new LinkedHashMap<String, Object>();
    rating.put("@type", "Rating");
    rating.put("ratingValue", value);
    rating.put("bestRating", 5);
    rating.put("worstRating", 1);
    rating.put("alternateName", verdict.words());
    return rating;
  }
}
