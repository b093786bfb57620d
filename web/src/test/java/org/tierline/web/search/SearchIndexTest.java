package org.tierline.web.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tierline.exchange.Fault;
import org.tierline.exchange.record.RecordFiles;
import org.tierline.law.statute.Provision;
import org.tierline.law.statute.Statute;
import org.tierline.record.Country;
import org.tierline.record.PublicRecord;
import org.tierline.testkit.Seeds;

class SearchIndexTest {
  private static final PublicRecord RECORD = RecordFiles.builtIn();
  private static final SearchIndex INDEX = SearchIndex.of(RECORD);

  @AfterAll
  static void close() {
    INDEX.close();
  }

  private static String first(String query) {
    var hits = INDEX.find(query, 1, 0).hits();
    return hits.isEmpty() ? "nothing" : hits.getFirst().path();
  }

  @ParameterizedTest(name = "{0} finds {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          # codes and names of countries
          KOR                             | /countries/KOR
          kor                             | /countries/KOR
          Korea                           | /countries/KOR
          South Korea                     | /countries/KOR
          korea, south                    | /countries/KOR
          Republic of Korea               | /countries/KOR
          ROK                             | /countries/KOR
          DPRK                            | /countries/PRK
          North Korea                     | /countries/PRK
          UK                              | /countries/GBR
          U.S.                            | /countries/USA
          Niger                           | /countries/NER
          Guinea                          | /countries/GIN
          Guinea Bissau                   | /countries/GNB
          Sudan                           | /countries/SDN
          South Sudan                     | /countries/SSD
          Dominica                        | /countries/DMA
          Georgia                         | /countries/GEO
          DR Congo                        | /countries/COD
          Congo-Brazzaville               | /countries/COG
          the gambia                      | /countries/GMB
          St. Lucia                       | /countries/LCA
          Trinidad & Tobago               | /countries/TTO
          # former and other names
          Swaziland                       | /countries/SWZ
          Macedonia                       | /countries/MKD
          FYR Macedonia                   | /countries/MKD
          Cape Verde                      | /countries/CPV
          Myanmar                         | /countries/MMR
          East Timor                      | /countries/TLS
          Ivory Coast                     | /countries/CIV
          Yugoslavia                      | /countries/SCG
          Czechia                         | /countries/CZE
          Zaire                           | /countries/COD
          Holland                         | /countries/NLD
          Persia                          | /countries/IRN
          # accents, apostrophes, letter case
          Côte d'Ivoire                   | /countries/CIV
          Côte d’Ivoire                   | /countries/CIV
          Cote d Ivoire                   | /countries/CIV
          cote divoire                    | /countries/CIV
          CURAÇAO                         | /countries/CUW
          Curacao                         | /countries/CUW
          Türkiye                         | /countries/TUR
          Turkiye                         | /countries/TUR
          São Tomé                        | /countries/STP
          # in the site's other languages, rather than misspelt
          Irak                            | /countries/IRQ
          irak 2019                       | /countries/IRQ/2019
          Iran                            | /countries/IRN
          Corée du Nord                   | /countries/PRK
          coree du sud                    | /countries/KOR
          República Democrática del Congo | /countries/COD
          Alemania                        | /countries/DEU
          Estados Unidos                  | /countries/USA
          Níger                           | /countries/NER
          Kosovo                          | /countries/XKX
          이라크                             | /countries/IRQ
          대한민국                            | /countries/KOR
          # misspelt
          Kroea                           | /countries/KOR
          Philipines                      | /countries/PHL
          Phillipines                     | /countries/PHL
          Afganistan                      | /countries/AFG
          Columbia                        | /countries/COL
          Equador                         | /countries/ECU
          Kazakstan                       | /countries/KAZ
          Kyrgystan                       | /countries/KGZ
          Camboida                        | /countries/KHM
          Saudia Arabia                   | /countries/SAU
          Swazilnd                        | /countries/SWZ
          Bosnia Hercegovina              | /countries/BIH
          Venezula                        | /countries/VEN
          # begun
          Kaz                             | /countries/KAZ
          Philip                          | /countries/PHL
          # placements
          Korea 2022                      | /countries/KOR/2022
          2022 Korea                      | /countries/KOR/2022
          KOR 2022                        | /countries/KOR/2022
          Republic of Korea 2022          | /countries/KOR/2022
          North Korea 2022                | /countries/PRK/2022
          Kroea 2022                      | /countries/KOR/2022
          Ivory Coast 2010                | /countries/CIV/2010
          DRC 2016                        | /countries/COD/2016
          Swaziland 2012                  | /countries/SWZ/2012
          Thailand tier 3 2014            | /countries/THA/2014
          Somalia special case 2018       | /countries/SOM/2018
          Venezuela automatic downgrade   | /countries/VEN/2014
          # editions
          2017                            | /editions/2017
          2017 report                     | /editions/2017
          TIP report 2017                 | /editions/2017
          edition 2001                    | /editions/2001
          tier 3 2025                     | /editions/2025
          2019 watch list                 | /editions/2019
          Tillerson                       | /editions/2017
          # clauses by id
          110-b-2-D                       | /law/TVPA-110-b-2-D-i
          TVPA-110-b-2-D-ii               | /law/TVPA-110-b-2-D-ii
          tvpa-110-b-2-f                  | /law/TVPA-110-b-2-F
          108-b-PROSECUTE                 | /law/TVPA-108-b-PROSECUTE
          GSP/CBI                         | /law/GSP-CBI
          UFLPA                           | /law/UFLPA
          # clauses by citation
          110(b)(2)(D)                    | /law/TVPA-110-b-2-D-i
          §110(b)(2)(D)(ii)               | /law/TVPA-110-b-2-D-ii
          §110 (b) (2) (F)                | /law/TVPA-110-b-2-F
          section 108(b)(7)               | /law/TVPA-108-b-OFFICIALS
          22 U.S.C. 7107                  | /law/TVPA-110-b-1-period
          22 USC 7107(b)(3)               | /law/TVPA-110-b-3-A
          22 U.S.C. § 7106(a)(4)          | /law/TVPA-108-a-4
          CSPA 404(a)                     | /law/CSPA-404-a
          22 U.S.C. 2370c-1(a)            | /law/CSPA-404-a
          110(b)(3)(D) 2010               | /law/TVPA-110-b-2-D-i
          # clauses by words, in any of their forms
          action plan                     | /law/TVPA-110-b-4
          waiving the limit               | /law/TVPA-110-b-2-D-ii
          reducing demand                 | /law/TVPA-108-b-DEMAND
          complicit official              | /law/TVPA-108-b-OFFICIALS
          development bank                | /law/TVPA-110-d-1-B
          minimum standards prohibit      | /law/TVPA-108-a-1
          peacekeeping program            | /law/CSPA-404-f
          tier 3                          | /law/TVPA-110-b-1-C
          Tier 2 Watch List               | /law/TIP-T2WL
          special case                    | /law/TIP-SPECIAL
          child soldier                   | /law/CSPA-402-2
          prosecutoin                     | /law/TVPA-108-b-PROSECUTE
          # phrases
          "fiscal year"                   | /law/TVPA-110-d-fy
          "civil society"                 | /law/TVPA-110-b-3-F
          “Korea, North”                  | /countries/PRK
          "Korea" 2022                    | /countries/KOR/2022
          # narratives
          Pakistan brick kilns            | /countries/PAK/2018#narrative
          Mozambique organ removal        | /countries/MOZ/2018#narrative
          Afghanistan narrative           | /countries/AFG/2018#narrative
          # nothing
          xyzzy                           | nothing
          1999                            | nothing
          Россия                          | nothing
          日本                             | nothing
          *:*                             | nothing
          """)
  void findsFirst(String query, String path) {
    assertThat(first(query)).isEqualTo(path);
  }

  @Test
  void narrativesAreFoundByTheWordsOfTheirCodes() {
    assertThat(INDEX.find("\"debt bondage\" construction", 100, 0).hits())
        .isNotEmpty()
        .allSatisfy(
            hit -> {
              assertThat(hit.kind()).isEqualTo(Kind.NARRATIVE);
              assertThat(hit.description()).contains("debt bondage").contains("construction");
            });
    assertThat(INDEX.find("forced labour fishing", 100, 0).hits())
        .hasSizeGreaterThan(5)
        .extracting(Hit::path)
        .containsExactlyElementsOf(
            INDEX.find("forced labor fishing", 100, 0).hits().stream().map(Hit::path).toList());
  }

  @Test
  void aPhraseIsNarrowerThanItsWords() {
    assertThat(INDEX.find("\"list watch\"", 10, 0).hits().stream().map(Hit::title))
        .noneMatch(title -> title.contains("Watch List"));
    assertThat(INDEX.find("list watch", 1, 0).hits().getFirst().title()).contains("Watch List");
  }

  @Test
  void ifNothingHasAllWordsWhatHasMostComesFirst() {
    var results = INDEX.find("Sudan xyzzy South", 3, 0);
    assertThat(results.hits().getFirst().path()).isEqualTo("/countries/SSD");
    assertThat(results.total()).isGreaterThan(3);
  }

  @ParameterizedTest(name = "{0}: did you mean {1}?")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          Kroea             | South Korea, North Korea, Korea
          Kroea 2022        | South Korea 2022, North Korea 2022, Korea 2022
          Philipines        | Philippines
          Zaire             | Congo (Kinshasa)
          prosecutoin       | prosecution
          prosecutoin "minimum standards" | prosecution "minimum standards"
          "list watch"      | list watch
          TVPA-110-b-2-DD   | TVPA-110-b-3-D, TVPA-110-b-2-A, TVPA-110-b-2-B, TVPA-110-b-2-C, TVPA-110-b-2-D-i
          Korea             | ``
          110(b)(2)(D)      | ``
          """)
  void suggests(String query, String suggestions) {
    assertThat(String.join(", ", INDEX.find(query, 5, 0).suggestions())).isEqualTo(suggestions);
  }

  @Test
  void marksWhatWasAskedFor() {
    var hit = INDEX.find("Myanmar", 1, 0).hits().getFirst();
    assertThat(hit.marks().stream().filter(Fragment::matched).map(Fragment::text))
        .contains("Myanmar")
        .allMatch("Myanmar"::equals);
  }

  @Test
  void pagesOfHitsJoinToTheWhole() {
    var whole = INDEX.find("Korea", 100, 0);
    var joined = new ArrayList<Hit>();
    for (int offset = 0; offset < whole.total(); offset += 7) {
      joined.addAll(INDEX.find("Korea", 7, offset).hits());
    }
    assertThat(joined).isEqualTo(whole.hits()).hasSize(whole.total());
    assertThat(INDEX.find("Korea", 7, Integer.MAX_VALUE).hits()).isEmpty();
  }

  @Test
  void limitAndOffsetHaveTheirRange() {
    for (int[] wrong : new int[][] {{0, 0}, {-1, 0}, {SearchIndex.MOST_HITS + 1, 0}, {1, -1}}) {
      assertThatThrownBy(() -> INDEX.find("Korea", wrong[0], wrong[1]))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("limit " + wrong[0]);
    }
  }

  static Stream<String> hostile() {
    return Stream.of(
        "",
        " \t\n",
        "\"",
        "\"\"\"",
        "\"\"",
        "\"Korea",
        "Korea\" \"",
        "*:*",
        "* ? ~ ^ ! ( ) [ ] { } : \\ / + - && ||",
        "kind:COUNTRY",
        "title:[a TO z]",
        "Korea~2^9",
        "NOT Korea",
        "(((((((((((",
        "/.*a.*a.*a.*a.*/",
        "(a+)+$",
        "\0\u0001\u001b[31m\u007f",
        "\ud800",
        "\udc00\ud800 Korea",
        "\u202eaeroK",
        "e\u0301\u0301\u0301\u0301",
        "'''''",
        "a' OR '1'='1",
        "<script>alert(1)</script>",
        "../../etc/passwd",
        "%00%20",
        "the of and",
        "الأردن",
        "Ελλάδα",
        "대한민국 2022",
        "İıſK",
        "\ud83c\uddf0\ud83c\uddf7",
        "1".repeat(300),
        "a ".repeat(40),
        "x".repeat(300));
  }

  @ParameterizedTest
  @MethodSource("hostile")
  void nothingTypedIsACommand(String query) {
    var results = INDEX.find(query, 10, 0);
    assertThat(results.query()).isEqualTo(query);
    assertThat(results.total()).isGreaterThanOrEqualTo(results.hits().size());
  }

  @Test
  void marksOfQuerySyntaxChangeNothing() {
    assertThat(INDEX.find("+Korea -2022 (tier) ^3~*", 20, 0).hits())
        .isEqualTo(INDEX.find("Korea 2022 tier 3", 20, 0).hits());
  }

  @ParameterizedTest
  @ValueSource(ints = {301, 102_400})
  void tooLongAQueryIsRefusedInPlainWords(int length) {
    assertThatThrownBy(() -> INDEX.find("x".repeat(length), 10, 0))
        .isInstanceOfSatisfying(
            Fault.class, fault -> assertThat(fault.kind()).isEqualTo(Fault.Kind.BAD_INPUT))
        .hasMessage(
            "the search has %d characters, and at most 300 characters can be searched for;"
                    .formatted(length)
                + " leave some out");
  }

  @Test
  void everyCountryIsFoundFirstByItsCodeAndNames() {
    Map<String, Set<String>> bearers = new HashMap<>();
    for (Country country : RECORD.countries()) {
      for (String name : names(country)) {
        bearers
            .computeIfAbsent(name.toLowerCase(Locale.ROOT), _ -> new HashSet<>())
            .add(country.code());
      }
    }
    for (Country country : RECORD.countries()) {
      for (String name : names(country)) {
        if (bearers.getOrDefault(name.toLowerCase(Locale.ROOT), Set.of()).size() == 1) {
          assertThat(first(name)).as(name).isEqualTo("/countries/" + country.code());
        }
      }
    }
  }

  private static List<String> names(Country country) {
    return Stream.concat(
            Stream.of(country.code(), country.name(), country.officialName()),
            country.aliases().stream())
        .toList();
  }

  @Test
  void everyCountryIsFoundByTheNamesItWasPlacedUnder() {
    for (int year : RECORD.years()) {
      for (var placement : RECORD.placements(year)) {
        if (placement.edition() % 5 == placement.country().charAt(0) % 5) {
          assertThat(first(placement.printedName() + " " + year))
              .isEqualTo("/countries/" + placement.country() + "/" + year);
        }
      }
    }
  }

  @Test
  void everyProvisionIsFoundFirstByItsIdAndTitleAndAmongOthersByItsCitation() {
    for (Provision provision : Statute.provisions()) {
      String path = "/law/" + provision.id().replace('/', '-');
      assertThat(first(provision.id())).as(provision.id()).isEqualTo(path);
      assertThat(first(provision.id().toLowerCase(Locale.ROOT))).isEqualTo(path);
      assertThat(first(provision.title())).isEqualTo(path);
      int edition = Math.min(provision.through(), Statute.LAST_REVIEWED_EDITION);
      String act = provision.citation(edition).act();
      if (!act.isEmpty()) {
        assertThat(INDEX.find(act, 100, 0).hits()).as(act).extracting(Hit::path).contains(path);
      }
    }
  }

  @Test
  void everyEditionIsFoundFirstByItsYear() {
    for (int year : RECORD.years()) {
      for (String query : List.of("%d", "%d report", "TIP %d", "tier 2 %d", "Report of %d")) {
        assertThat(first(query.formatted(year))).as(query).isEqualTo("/editions/" + year);
      }
    }
  }

  @Test
  void everyNarrativeOnRecordIsFoundByItsGovernment() {
    var narratives =
        INDEX.entries().stream().filter(entry -> entry.kind() == Kind.NARRATIVE).toList();
    assertThat(narratives).hasSizeGreaterThan(100);
    for (var entry : narratives) {
      String name = entry.title().replace(", narrative of 2018", "");
      assertThat(INDEX.find(name, 5, 0).hits()).extracting(Hit::path).contains(entry.path());
    }
  }

  @Test
  void garbageNeverFailsAndTheAnswerIsAlwaysTheSame() {
    Seeds.forRandom(
        random -> {
          String query = garbage(random);
          var results = INDEX.find(query, 20, 0);
          assertThat(results.hits()).hasSizeLessThanOrEqualTo(20);
          assertThat(results.hits()).extracting(Hit::path).doesNotHaveDuplicates();
          assertThat(results.suggestions()).hasSizeLessThanOrEqualTo(5);
          assertThat(INDEX.find(query, 20, 0)).isEqualTo(results);
          for (Hit hit : results.hits()) {
            String shown = hit.marks().stream().map(Fragment::text).collect(Collectors.joining());
            assertThat(hit.description()).contains(shown.replace("…", ""));
          }
        });
  }

  /** Words of the index, misspelt ones, marks and characters of all kinds. */
  private static String garbage(RandomGenerator random) {
    List<String> known = List.of("Korea", "2022", "tier", "110(b)", "watch list", "forced", "Côte");
    var query = new StringBuilder();
    int parts = random.nextInt(12);
    for (int i = 0; i < parts; i++) {
      switch (random.nextInt(5)) {
        case 0 -> query.append(known.get(random.nextInt(known.size()))).append(' ');
        case 1 -> query.append("\"'“”*?~()[]{}:\\/+-§".charAt(random.nextInt(18)));
        case 2 -> query.append((char) random.nextInt(Character.MAX_VALUE + 1));
        case 3 -> query.appendCodePoint(random.nextInt(Character.MAX_CODE_POINT + 1));
        default -> random.ints(random.nextInt(1, 9), 'a', 'z' + 1).forEach(query::appendCodePoint);
      }
    }
    return query.toString();
  }

  @Test
  void manyMaySearchAtOnce() {
    var queries = List.of("Korea", "Kroea 2022", "\"watch list\"", "110(b)", "forced labour");
    var alone = queries.stream().map(query -> INDEX.find(query, 10, 0)).toList();
    IntStream.range(0, 200)
        .parallel()
        .forEach(
            i ->
                assertThat(INDEX.find(queries.get(i % queries.size()), 10, 0))
                    .isEqualTo(alone.get(i % queries.size())));
  }

  @Test
  void anotherIndexOfTheSameRecordAnswersTheSame() {
    try (var other = SearchIndex.of(RECORD)) {
      for (String query : List.of("Korea", "tier 3", "forced labour", "watch", "2018")) {
        assertThat(other.find(query, 100, 0)).isEqualTo(INDEX.find(query, 100, 0));
      }
    }
  }

  @Test
  void entriesAreAllThatCanBeFoundSortedByPath() {
    var entries = INDEX.entries();
    assertThat(entries)
        .isSortedAccordingTo(Comparator.comparing(Entry::path))
        .extracting(Entry::path)
        .doesNotHaveDuplicates()
        .contains("/countries/KOR", "/countries/KOR/2022", "/editions/2022", "/law/MCC");
    assertThat(entries).extracting(Entry::kind).contains(Kind.values());
    var ivoryCoast =
        entries.stream().filter(entry -> entry.path().equals("/countries/CIV")).findFirst();
    assertThat(ivoryCoast.orElseThrow().words())
        .contains("civ", "cote", "divoire", "ivoire", "ivory", "coast")
        .isSorted()
        .doesNotHaveDuplicates();
  }
}
