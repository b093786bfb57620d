package org.tierline.publication.pdf;

import java.util.List;
import java.util.Set;
import org.tierline.publication.frame.Format;
import org.tierline.publication.frame.Language;
import org.tierline.publication.frame.Links;

/**
 * Links inside one book: to the places in it that tell what a page of the site tells. What the book
 * doesn't hold has the empty link.
 *
 * @param edition the book's
 * @param governments the codes of those that have a page in the book
 * @param fiscalYear the one the book tells of, like "FY2026"; empty text if none
 */
record BookLinks(int edition, Set<String> governments, String fiscalYear) implements Links {

  /** Copies. */
  BookLinks {
    governments = Set.copyOf(governments);
  }

  @Override
  public String page(String page) {
    int hash = page.indexOf('#');
    String fragment = hash < 0 ? "" : page.substring(hash + 1);
    String path = hash < 0 ? page : page.substring(0, hash);
    List<String> steps = List.of(path.substring(1).split("/", -1));
    String second = steps.size() < 2 ? "" : steps.get(1);
    return switch (steps.getFirst()) {
      case "countries" -> governments.contains(second) ? "#" + second : "";
      case "editions" ->
          second.equals("" + edition) ? "#" + (fragment.isEmpty() ? "tiers" : fragment) : "";
      case "consequences" -> second.equals(fiscalYear) ? "#consequences" : "";
      case "sources" -> fragment.isEmpty() ? "#sources" : "#source-" + fragment;
      case "method" -> "#method";
      case "data" -> "#complete";
      default -> "";
    };
  }

  @Override
  public String file(String page, Format format) {
    return "";
  }

  @Override
  public String translation(Language language, String page) {
    return page(page);
  }

  @Override
  public String asset(String stampedName) {
    return "";
  }

  @Override
  public String path(Language language, String page) {
    return page(page);
  }

  @Override
  public List<Language> languages() {
    return List.of(Language.ENGLISH);
  }

  @Override
  public boolean answersQueries() {
    return false;
  }
}
