package org.tierline.publication.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tierline.exchange.json.Json;
import org.tierline.exchange.record.RecordFiles;
import org.tierline.publication.frame.Published;
import org.w3c.dom.Element;

/** The feeds and calendars of the site, read as programs read them. */
@SuppressWarnings("StringConcatToTextBlock") // that check breaks on the line ends of calendars
class FeedsTest {
  private static final String ATOM = "http://www.w3.org/2005/Atom";
  private static final LocalDate DAY = LocalDate.of(2026, 11, 28);

  @Test
  void theChangesCanBeFollowedAsAtom() throws Exception {
    var factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    var document =
        factory
            .newDocumentBuilder()
            .parse(
                new ByteArrayInputStream(
                    SiteTest.body("/changes.atom").getBytes(StandardCharsets.UTF_8)));
    Element feed = document.getDocumentElement();
    assertThat(feed.getNamespaceURI()).isEqualTo(ATOM);
    assertThat(feed.getLocalName()).isEqualTo("feed");
    // RFC 4287, section 4.1.1: one id, one title, one updated, an author, a link to itself
    for (String name : List.of("id", "title", "updated", "author", "rights")) {
      assertThat(children(feed, name)).as(name).hasSize(1);
    }
    assertThat(children(feed, "link"))
        .extracting(link -> link.getAttribute("rel") + " " + link.getAttribute("href"))
        .containsExactly("self /changes.atom", "alternate /changes");
    var entries = children(feed, "entry");
    assertThat(entries).hasSizeGreaterThan(80);
    var ids = new HashSet<String>();
    for (Element entry : entries) {
      String id = only(entry, "id");
      assertThat(ids.add(id)).as(id).isTrue();
      assertThat(id).startsWith("urn:tierline:");
      assertThat(only(entry, "title")).isNotBlank().isEqualTo(only(entry, "summary"));
      assertThat(OffsetDateTime.parse(only(entry, "updated")).toLocalDate()).isBefore(DAY);
      assertThat(only(entry, "content")).contains("not made or endorsed");
      String page = children(entry, "link").getFirst().getAttribute("href");
      assertThat(SiteTest.body(page)).startsWith("<!DOCTYPE html>");
    }
    assertThat(ids).contains("urn:tierline:change:2025:SVN", "urn:tierline:edition:2023");
    assertThat(only(feed, "updated")).isEqualTo("2025-09-29T00:00:00Z");
  }

  private static List<Element> children(Element of, String name) {
    var found = new ArrayList<Element>();
    for (var node = of.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element element && element.getLocalName().equals(name)) {
        assertThat(element.getNamespaceURI()).isEqualTo(ATOM);
        found.add(element);
      }
    }
    return found;
  }

  private static String only(Element of, String name) {
    var found = children(of, name);
    assertThat(found).as(name).hasSize(1);
    return found.getFirst().getTextContent();
  }

  @Test
  void theChangesCanBeFollowedAsJsonFeed() {
    var feed =
        map(Json.parse(SiteTest.body("/changes.feed.json").getBytes(StandardCharsets.UTF_8)));
    assertThat(feed.get("version")).isEqualTo("https://jsonfeed.org/version/1.1");
    assertThat(feed.get("title")).isEqualTo("Tierline: changes of tier");
    assertThat(feed.get("feed_url")).isEqualTo("/changes.feed.json");
    assertThat(feed.get("authors")).asString().contains("Tierline");
    if (!(feed.get("items") instanceof List<?> items)) {
      throw new AssertionError("a feed without items");
    }
    assertThat(items).hasSizeGreaterThan(80);
    for (Object each : items) {
      var item = map(each);
      assertThat(item.get("id")).asString().startsWith("urn:tierline:");
      assertThat(item.get("content_text")).asString().contains("not made or endorsed");
      assertThat(item.get("content_html")).asString().startsWith("<p>");
      OffsetDateTime.parse(String.valueOf(item.get("date_published")));
    }
  }

  private static Map<?, ?> map(Object json) {
    return (Map<?, ?>) json;
  }

  @Test
  void addressesAreWholeWhereTheHostIsKnown() {
    var published = new Published(RecordFiles.builtIn(), DAY, Optional.of("https://tiers.example"));
    var site = Sites.of(published);
    for (String path : List.of("/changes.atom", "/changes.feed.json")) {
      var content = (Answer.Content) site.answer(path, Map.of());
      assertThat(new String(content.body(), StandardCharsets.UTF_8))
          .contains("\"https://tiers.example" + path + "\"")
          .contains("\"https://tiers.example/countries/SVN/2025\"");
    }
  }

  /** What RFC 5545 wants, as far as such a calendar can fail it. */
  @ParameterizedTest
  @ValueSource(strings = {"/clock.ics", "/countries/KOR.ics", "/countries/PRK.ics"})
  void theDaysOfTheLawAreACalendar(String path) {
    String text = SiteTest.body(path);
    assertThat(text.replace("\r\n", "")).doesNotContain("\r", "\n");
    assertThat(text).startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:");
    assertThat(text).endsWith("END:VCALENDAR\r\n");
    for (String line : text.strip().split("\r\n", -1)) {
      assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeBetween(1, 75);
    }
    var ids = new HashSet<String>();
    var unfolded = text.replace("\r\n ", "").lines().toList();
    for (int i = 0; i < unfolded.size(); i++) {
      assertThat(unfolded.get(i)).matches("[A-Z-]+(;VALUE=DATE)?:.*");
      if (unfolded.get(i).equals("BEGIN:VEVENT")) {
        assertThat(unfolded.get(i + 1)).startsWith("UID:tierline-");
        assertThat(ids.add(unfolded.get(i + 1))).as(unfolded.get(i + 1)).isTrue();
        assertThat(unfolded.get(i + 2)).isEqualTo("DTSTAMP:20261128T000000Z");
        assertThat(unfolded.get(i + 3)).matches("DTSTART;VALUE=DATE:20\\d{6}");
        assertThat(unfolded.get(i + 4)).matches("DTEND;VALUE=DATE:20\\d{6}");
        assertThat(unfolded.get(i + 6)).contains("not made or endorsed").contains("§");
        assertThat(unfolded.get(i + 8)).isEqualTo("END:VEVENT");
      }
    }
    assertThat(ids).isNotEmpty();
  }

  @Test
  void theClockHasTheDaysThatTheLawGives() {
    // the report of 29 September 2025: §110(c) gives the 45th to the 90th day after it
    assertThat(events("/clock.ics"))
        .contains(
            "tierline-2025-TVPA-110-c 20251113-20251229",
            "tierline-2025-TVPA-110-b-2-B 20260201-20260202",
            "tierline-2026-TVPA-110-b-1-due 20260630-20260701");
    assertThat(events("/countries/PRK.ics"))
        .contains("tierline-2025-TVPA-110-c-PRK 20251113-20251229")
        .noneMatch(event -> event.contains("110-b-2-B"));
    assertThat(events("/countries/KOR.ics"))
        .containsExactly("tierline-2026-TVPA-110-b-1-due-KOR 20260630-20260701");
  }

  private static List<String> events(String path) {
    var found = new ArrayList<String>();
    String id = "";
    String from = "";
    for (String line : SiteTest.body(path).replace("\r\n ", "").lines().toList()) {
      String value = line.substring(line.indexOf(':') + 1);
      if (line.startsWith("UID:")) {
        id = value;
      } else if (line.startsWith("DTSTART")) {
        from = value;
      } else if (line.startsWith("DTEND")) {
        found.add(id + " " + from + "-" + value);
      }
    }
    return found;
  }

  @Test
  void thePagesNameTheirFeedsAndCalendars() {
    assertThat(alternates("/changes")).contains("/changes.atom", "/changes.feed.json");
    assertThat(alternates("/clock")).contains("/clock.ics");
    assertThat(alternates("/countries/KOR")).contains("/countries/KOR.ics");
  }

  private static List<String> alternates(String page) {
    return Jsoup.parse(SiteTest.body(page)).select("link[rel=alternate][type]").eachAttr("href");
  }
}
