package org.tierline.publication.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tierline.exchange.Problem;
import org.tierline.exchange.claim.CheckedArticle;
import org.tierline.exchange.claim.ClaimWording;
import org.tierline.narrative.claim.Checked;
import org.tierline.narrative.claim.Verdict;
import org.tierline.narrative.text.Span;
import org.tierline.publication.frame.Address;
import org.tierline.publication.frame.Head;
import org.tierline.publication.frame.OnePage;
import org.tierline.publication.frame.Published;
import org.tierline.publication.frame.View;

/**
 * A box for a text about the report, and what its claims come to: {@code /check}. The text is in
 * the page that answers and nowhere else.
 *
 * @param text as pasted; empty text at first
 * @param published the day as given; empty text if none was
 * @param found what came of it; empty until a text is sent
 */
public record CheckPage(String text, String published, Optional<Found> found) {

  /**
   * A checked text.
   *
   * @param summary how many claims have which verdict, and the day it was read by
   * @param notes what a reader should know of the way
   */
  public record Found(String summary, List<Claim> claims, List<String> notes) {

    /** Copies. */
    public Found {
      claims = List.copyOf(claims);
      notes = List.copyOf(notes);
    }
  }

  /**
   * One claim.
   *
   * @param quote the words of the text that state it; empty text if the claim before has the same
   * @param verdict its code for looks, like "differs"
   * @param words the verdict in words
   * @param claim what is claimed, in a few words
   * @param why the verdict's reason
   * @param corrected a sentence as the record and the law have it; empty text if none
   * @param cells the record's cells with their grades; empty text if none
   * @param clauses of the law, with the path of each one's page
   */
  public record Claim(
      String quote,
      String verdict,
      String words,
      String claim,
      String why,
      String corrected,
      String cells,
      List<Clause> clauses) {

    /** Copies. */
    public Claim {
      clauses = List.copyOf(clauses);
    }
  }

  /** A clause and where its page is. */
  public record Clause(String citation, String path) {}

  private static final int MOST_CELLS = 6;

  /** The page before anything was sent. */
  private static View empty() {
    return view(new CheckPage("", "", Optional.empty()));
  }

  /** The page that answers. */
  public static View of(Published published, String text, String day, CheckedArticle checked) {
    var claims = new ArrayList<Claim>();
    Span last = new Span(0, 0);
    for (Checked each : checked.claims()) {
      Span place = each.claim().place();
      String quote =
          place.equals(last)
              ? ""
              : place.in(checked.article().text()).replaceAll("\\s+", " ").strip();
      claims.add(claim(published, quote, each));
      last = place;
    }
    String counts =
        Arrays.stream(Verdict.values())
            .map(
                verdict -> {
                  long count =
                      checked.claims().stream().filter(claim -> claim.verdict() == verdict).count();
                  return count == 0 ? "" : count + " " + verdict.words();
                })
            .filter(words -> !words.isEmpty())
            .collect(Collectors.joining(", "));
    String summary =
        (claims.isEmpty() ? "No claims found" : claims.size() + " claims found: " + counts)
            + checked.published().map(on -> "; the text is of " + on).orElse("")
            + ".";
    Stream<String> misread =
        checked.hasDiffering() ? Stream.of(CheckedArticle.MISREAD) : Stream.empty();
    List<String> notes =
        Stream.concat(misread, checked.problems().stream().map(Problem::message)).toList();
    return view(new CheckPage(text, day, Optional.of(new Found(summary, claims, notes))));
  }

  private static View view(CheckPage page) {
    return View.of(
        new Head(
            "Check a text",
            "Paste a text about the Trafficking in Persons Report: its claims on tiers, moves, rows"
                + " of years, counts and consequences, each against the record and the law.",
            "data"),
        "check.jte",
        page);
  }

  private static Claim claim(Published published, String quote, Checked checked) {
    int edition = checked.claim().statement().edition().orElse(published.lastEdition());
    String cells =
        checked.cells().stream()
            .limit(MOST_CELLS)
            .map(
                cell ->
                    (cell.country() + " " + cell.year() + " " + cell.value()).strip()
                        + " ("
                        + cell.basis().grade().written()
                        + ")")
            .collect(Collectors.joining(", "));
    int more = checked.cells().size() - MOST_CELLS;
    return new Claim(
        quote,
        checked.verdict().written(),
        checked.verdict().words(),
        ClaimWording.of(checked.claim().statement(), published.record()),
        checked.why(),
        checked.corrected().orElse(""),
        cells + (more > 0 ? " and " + more + " more" : ""),
        checked.clauses().stream()
            .map(
                clause ->
                    new Clause(
                        clause.citation().text(),
                        "/law/" + clause.provision().id() + "?edition=" + edition))
            .toList());
  }

  /** Where this page is; texts are sent to the server, which has no place in a site of files. */
  public static final class Kind implements OnePage {
    @Override
    public String path() {
      return "/check";
    }

    @Override
    public View view(Published published, Address address) {
      return empty();
    }
  }
}
