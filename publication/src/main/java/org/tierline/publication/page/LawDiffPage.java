package org.tierline.publication.page;

import java.util.List;
import java.util.Locale;
import org.tierline.exchange.Fault;
import org.tierline.exchange.Place;
import org.tierline.exchange.law.LawJson;
import org.tierline.publication.frame.Address;
import org.tierline.publication.frame.Format;
import org.tierline.publication.frame.Head;
import org.tierline.publication.frame.OnePage;
import org.tierline.publication.frame.Published;
import org.tierline.publication.frame.View;

/**
 * How the law of one edition differs from that of an earlier one: {@code
 * /law/diff?from=2018&to=2019}.
 */
public record LawDiffPage(int from, int to, List<Row> rows, List<Integer> editions) {

  /**
   * One provision that differs.
   *
   * @param how in a word or two
   * @param what each change, with the law that made it
   * @param before where the earlier edition's law has it; empty text if it hasn't
   * @param now where the later edition's law has it; empty text if it hasn't
   */
  public record Row(
      String path, String title, String how, List<String> what, String before, String now) {}

  static LawDiffPage of(Published published, LawJson.Diff diff) {
    return new LawDiffPage(
        diff.earlier(),
        diff.later(),
        diff.differences().stream()
            .map(
                each ->
                    new Row(
                        ProvisionPage.path(each.id()),
                        each.title(),
                        each.how().toLowerCase(Locale.ROOT).replace('_', ' '),
                        each.changes().stream()
                            .map(
                                change ->
                                    change.what()
                                        + change.law().map(law -> " (" + law + ")").orElse(""))
                            .toList(),
                        each.citationBefore().orElse(""),
                        each.citation().orElse("")))
            .toList(),
        published.record().years());
  }

  /** Where this page is. */
  public static final class Kind implements OnePage {
    private static final int LATEST_CHANGE = 2019;

    @Override
    public String path() {
      return "/law/diff";
    }

    @Override
    public View view(Published published, Address address) {
      int to =
          Names.edition(published, address, "to", Math.min(LATEST_CHANGE, published.lastEdition()));
      int from =
          Names.edition(
              published, address, "from", Math.max(published.record().years().getFirst(), to - 1));
      if (from > to) {
        throw Fault.badInput(
            Place.of("from"),
            "%d is after to=%d; the earlier edition comes first".formatted(from, to));
      }
      var diff = LawJson.Diff.of(from, to);
      return View.of(
              new Head(
                  "What changed in the law from " + from + " to " + to,
                  diff.differences().size()
                      + " provisions differ between the law of the two editions.",
                  "law"),
              "lawdiff.jte",
              of(published, diff))
          .with(Format.JSON, () -> published.json(LawJson.Diff.SCHEMA, diff));
    }
  }
}
