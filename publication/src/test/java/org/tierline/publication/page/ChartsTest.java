package org.tierline.publication.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tierline.exchange.narrative.tables.RecordedNarratives;
import org.tierline.exchange.record.RecordFiles;
import org.tierline.publication.frame.Published;
import org.tierline.publication.site.Answer;
import org.tierline.publication.site.Site;
import org.tierline.publication.site.Sites;
import org.tierline.record.Country;

/** Charts say what the tables beside them say. */
class ChartsTest {
  private static final Published PUBLISHED =
      new Published(RecordFiles.builtIn(), LocalDate.of(2026, 11, 28));
  private static final Site SITE = Sites.of(PUBLISHED);

  private static Document page(String path) {
    return switch (SITE.answer(path, Map.of())) {
      case Answer.Content(_, var body, _) ->
          Jsoup.parse(new String(body, java.nio.charset.StandardCharsets.UTF_8));
      case Answer.Moved(var to) -> throw new AssertionError("moved to " + to);
    };
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/editions", "/countries/KOR", "/forecast"})
  void aChartSaysWhatItIsWithoutStyleOfItsOwn(String path) {
    assertThat(page(path).select("svg.chart"))
        .isNotEmpty()
        .allSatisfy(
            chart -> {
              assertThat(chart.attr("role")).isEqualTo("img");
              assertThat(chart.select("style, [style], script")).isEmpty();
              String id = chart.id();
              assertThat(chart.attr("aria-labelledby")).isEqualTo(id + "-title");
              assertThat(chart.select("#" + id + "-title").text()).isNotEmpty();
              assertThat(chart.select("#" + id + "-desc").text()).isNotEmpty();
            });
  }

  @Test
  void thePointsOfACalibrationAreTheTable() {
    var page = page("/forecast");
    var table =
        page.select("table.calibration tbody tr").stream()
            .map(row -> row.select("td").eachText())
            .map(cells -> "foretold " + cells.get(1) + ", came " + cells.get(2))
            .toList();
    assertThat(page.select("#calibration-chart-desc").text().split("; "))
        .containsExactlyElementsOf(table)
        .hasSizeGreaterThan(8);
  }

  @Test
  void aChanceNeverLooksLikeAPublishedTier() {
    var page = page("/forecast");
    assertThat(page.select("#chances tbody tr")).hasSize(188);
    assertThat(page.select("#chances td.number .tier, #numbers .tier")).isEmpty();
    assertThat(page.select("p.lead").text())
        .isEqualTo("A forecast from past transitions, not a finding.");
  }

  @Test
  void theColumnsOfEditionsAreTheTable() {
    var page = page("/editions");
    var table = new ArrayList<String>();
    for (var row : page.select("table.editions tbody tr")) {
      var counts = row.select("td.number a[href*=#t], td.number a[href*=#sc]").eachText();
      for (int i = 0; i < counts.size(); i++) {
        if (!counts.get(i).equals("0")) {
          table.add(
              row.select("th a").text()
                  + " "
                  + List.of("Tier 1", "Tier 2", "Tier 2 Watch List", "Tier 3", "Special Case")
                      .get(i)
                  + ": "
                  + counts.get(i));
        }
      }
    }
    assertThat(page.select("#tier-bars g > title").eachText())
        .hasSizeGreaterThan(100)
        .containsExactlyInAnyOrderElementsOf(table);
  }

  @Test
  void theLinesOfTheWorldAreTheTable() {
    var page = page("/");
    var table = new ArrayList<String>();
    for (var row : page.select("#figures tbody tr")) {
      var cells = row.select("td.number").eachText();
      for (int i = 0; i < cells.size(); i++) {
        if (!cells.get(i).equals("not held")) {
          table.add(
              row.select("th").text()
                  + " "
                  + List.of("prosecutions", "convictions", "victims").get(i)
                  + ": "
                  + cells.get(i).replace("?", " ? (no document shows it)"));
        }
      }
    }
    assertThat(page.select("#figures svg g > title").eachText())
        .contains("2011 prosecutions: 7,909 ? (no document shows it)", "2024 victims: 102,027")
        .containsExactlyInAnyOrderElementsOf(table);
  }

  @Test
  void theBarsOfANarrativeAreTheTable() {
    int drawn = 0;
    for (Country country : PUBLISHED.record().countries()) {
      var stated =
          RecordedNarratives.find(country.code(), RecordedNarratives.BUILT_IN_EDITION)
              .flatMap(recorded -> NarrativeStated.of(PUBLISHED, recorded).figures());
      if (stated.isPresent()) {
        drawn++;
        var svg = Jsoup.parse(stated.get().bars().forPage("bars"), Parser.xmlParser());
        assertThat(svg.select("text.bar-now-number").eachText())
            .as(country.code())
            .containsExactlyElementsOf(
                stated.get().rows().stream().map(NarrativeFigures.Row::nowWords).toList());
        assertThat(svg.select("text.bar-before-number").eachText())
            .as(country.code())
            .containsExactlyElementsOf(
                stated.get().rows().stream()
                    .map(NarrativeFigures.Row::beforeWords)
                    .filter(words -> !words.isEmpty())
                    .map(words -> words + " before")
                    .toList());
      }
    }
    assertThat(drawn).isGreaterThan(50);
  }

  @Test
  void whatANarrativeAsksHasAnAnchorEach() {
    var asked = page("/countries/KOR").select("#asked li");
    assertThat(asked).isNotEmpty();
    for (int i = 0; i < asked.size(); i++) {
      assertThat(asked.get(i).id()).isEqualTo("asked-" + (i + 1));
    }
  }
}
