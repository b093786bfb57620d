package org.tierline.publication.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.tierline.exchange.Fault;
import org.tierline.exchange.record.RecordFiles;
import org.tierline.publication.frame.Address;
import org.tierline.publication.frame.Format;
import org.tierline.publication.frame.Language;
import org.tierline.publication.frame.Published;

/** Every link of every page, followed. */
class LinksTest {
  private static final Site SITE =
      Sites.of(new Published(RecordFiles.builtIn(), LocalDate.of(2026, 11, 28)));

  private final Map<String, Set<String>> ids = new HashMap<>();

  @Test
  void everyLinkLeadsSomewhere() {
    var links = new TreeSet<String>();
    var wrong = new ArrayList<String>();
    for (String page : SITE.pages()) {
      Document document = document(page);
      ids.put(page, new HashSet<>(document.select("[id]").eachAttr("id")));
      for (var element : document.select("[href], [src], [action]")) {
        for (String name : List.of("href", "src", "action")) {
          String link = element.attr(name);
          if (link.startsWith("#")) {
            links.add(page + link);
          } else if (link.startsWith("/")) {
            links.add(link);
          } else if (!link.isEmpty() && !link.matches("https?://.*")) {
            wrong.add(page + " has a link that no server can answer: " + link);
          }
        }
      }
    }
    links.stream().filter(link -> !leads(link)).forEach(wrong::add);
    assertThat(wrong).isEmpty();
  }

  @Test
  void noPageCarriesScriptOrStyleOfItsOwn() {
    for (String page : SITE.pages()) {
      Document document = document(page);
      assertThat(document.select("style, [style], script:not([src]):not([type$=json])"))
          .as(page)
          .isEmpty();
      assertThat(document.select("table"))
          .as(page)
          .allSatisfy(
              table -> {
                assertThat(table.select("caption")).hasSize(1);
                assertThat(table.select("th:not([scope])")).isEmpty();
                assertThat(table.closest(".scroll[tabindex=0][aria-label]")).isNotNull();
              });
    }
  }

  private static Document document(String page) {
    return Jsoup.parse(SiteTest.body(page));
  }

  private boolean leads(String link) {
    int hash = link.indexOf('#');
    String path = (hash < 0 ? link : link.substring(0, hash)).replaceAll("\\?.*", "");
    if (path.startsWith("/assets/")) {
      return answers(path);
    }
    var address = Address.of(path, Map.of());
    if (!address.language().equals(Language.ENGLISH)) {
      return leads(address.page());
    }
    if (address.format() != Format.HTML) {
      return SITE.find(address).formats().contains(address.format());
    }
    Set<String> there = ids.get(address.page());
    return there != null && (hash < 0 || there.contains(link.substring(hash + 1)));
  }

  private static boolean answers(String path) {
    try {
      SITE.answer(path, Map.of());
      return true;
    } catch (Fault fault) {
      return false;
    }
  }
}
