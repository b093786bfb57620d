package org.tierline.narrative.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tierline.law.Tier;

/** Tier lines of every era. */
class TierLineTest {
  private static final Set<String> KNOWN =
      Set.of("GRAUSTARK", "ZENDA", "RURITANIA", "ISLANDS OF SAINT CLAIR AND MARY", "GUINEA ISLAND");

  private static TierLine found(String kept) {
    return TierLine.find(kept, KNOWN::contains).orElseThrow();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          HAITI (TIER 2 - WATCH LIST)            | HAITI                                  | T2WL
          HONDURAS (TIER 2)                      | HONDURAS                               | T2
          SAUDI ARABIA (Tier 3)                  | SAUDI ARABIA                           | T3
          GABON (Tier 2 Watch List)              | GABON                                  | T2WL
          Gabon (tier 2 watch list)              | Gabon                                  | T2WL
          AFGHANISTAN: TIER 2                    | AFGHANISTAN                            | T2
          AFGHANISTAN: TIER-2                    | AFGHANISTAN                            | T2
          CONGO, DEMOCRATIC REPUBLIC OF THE: TIER 3 | CONGO, DEMOCRATIC REPUBLIC OF THE   | T3
          CÔTE D'IVOIRE: TIER 2                  | CÔTE D'IVOIRE                          | T2
          Trinidad and Tobago: Tier 2 Watchlist  | Trinidad and Tobago                    | T2WL
          SPECIAL CASE: LIBYA                    | LIBYA                                  | SC
          Special Case: St. Maarten              | St. Maarten                            | SC
          THE BAHAMAS: Tier 1                    | THE BAHAMAS                            | T1
          KENYA (Tier 2)                         | KENYA                                  | T2
          KENYA: Tier 2 (Watch List)             | KENYA                                  | T2WL
          SOMALIA (Special Case)                 | SOMALIA                                | SC
          SOMALIA: SPECIAL CASE                  | SOMALIA                                | SC
          """)
  void isFound(String line, String country, Tier tier) {
    String kept = "A menu: Home | Reports\n\n" + line + "\nThe Government ...\n";
    TierLine found = found(kept);
    assertThat(found.name()).hasValue(country);
    assertThat(found.tier()).isEqualTo(tier);
    assertThat(found.place().in(kept).strip()).isEqualTo(line);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ZENDA/TIER 2 WATCH LIST/The Government of Zenda             | ZENDA     | T2WL
          ZENDA/TIER 3/The Government of Zenda                        | ZENDA     | T3
          SPECIAL CASE/ZENDA/Zenda is a Special Case.                 | ZENDA     | SC
          ZENDA: TIER 2/WATCH LIST/The Government of Zenda            | ZENDA     | T2WL
          ZENDA: TIER 2/WATCH LISTThe Government of Zenda             | ZENDA     | T2
          ISLANDS OF SAINT CLAIR/AND MARY: TIER 1/The Government      | ISLANDS OF SAINT CLAIR AND MARY | T1
          """)
  void isFoundOverTwoLines(String lines, String country, Tier tier) {
    TierLine found = found("It was so.\n" + lines.replace('/', '\n'));
    assertThat(found.name()).hasValue(country);
    assertThat(found.tier()).isEqualTo(tier);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          a transit country.ZENDA: TIER 2The Government of Zenda                       | ZENDA     | T2
          a transit country. ZENDA: TIER 2 WATCH LIST The Government of Zenda          | ZENDA     | T2WL
          fled to the U.S.A.ZENDA (TIER 3)Zenda is a source country                    | ZENDA     | T3
          camps of the NLA. ZENDA: TIER 1The Government                                | ZENDA     | T1
          a transit country.296RURITANIAZENDA: TIER 2 The Government                   | ZENDA     | T2
          a transit country. GUINEA ISLAND: TIER 2 The Government                      | GUINEA ISLAND | T2
          a transit country.SPECIAL CASE: ZENDAZenda is a Special Case                 | ZENDA     | SC
          a transit country. ST. HENTZAU: TIER 2 The Government                        | ST. HENTZAU | T2
          """)
  void isFoundInATextThatRunsOn(String text, String country, Tier tier) {
    TierLine found = found(text);
    assertThat(found.name()).hasValue(country);
    assertThat(found.tier()).isEqualTo(tier);
    assertThat(found.place().in(text)).contains(country);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Зенда (Уровень 3)                 | Зенда     | T3   | RUSSIAN
          ЗЕНДА (уровень 2)                 | ЗЕНДА     | T2   | RUSSIAN
          Зенда (Список наблюдения уровня 2)| Зенда     | T2WL | RUSSIAN
          ゼンダ(第2階層)                   | ゼンダ    | T2   | JAPANESE
          ゼンダ（第２階層監視リスト）      | ゼンダ    | T2WL | JAPANESE
          曾達部分 (第一列)                 | 曾達部分  | T1   | CHINESE
          曾達（第二列觀察名單）            | 曾達      | T2WL | CHINESE
          曾达（第三级）                    | 曾达      | T3   | CHINESE
          ZENDA (Nivel 2)                   | ZENDA     | T2   | SPANISH
          ZENDA: Nivel 2, Lista de Vigilancia | ZENDA   | T2WL | SPANISH
          ZENDA (Nível 2)                   | ZENDA     | T2   | PORTUGUESE
          ZENDA (Lista de Observação de Nível 2) | ZENDA | T2WL | PORTUGUESE
          ZENDA (Lista de Vigilância do Nível 2) | ZENDA | T2WL | PORTUGUESE
          ZENDA (niveau 3)                  | ZENDA     | T3   | FRENCH
          ZENDA : Niveau 2 (liste de surveillance) | ZENDA | T2WL | FRENCH
          زندا (المستوى الثاني)             | زندا      | T2   | ARABIC
          زندا (الفئة الثالثة)              | زندا      | T3   | ARABIC
          زندا: قائمة المراقبة من المستوى الثاني | زندا | T2WL | ARABIC
          زندا (المرتبة الأولى)             | زندا      | T1   | ARABIC
          """)
  void isFoundInATranslation(String line, String country, Tier tier, Language language) {
    String kept = "2018\n" + line + "\n...\n";
    TierLine found = found(kept);
    assertThat(found.language()).isEqualTo(language);
    assertThat(found.name()).hasValue(country);
    assertThat(found.tier()).isEqualTo(tier);
    assertThat(found.place().in(kept)).isEqualTo(line);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Tier 2 Watch List countries are listed below.",
        "tier rating: Tier 2 Watch List: (26 countries) Bolivia, Botswana",
        "It was downgraded (Tier 3).",
        "It was downgraded to Zenda (Tier 3) and so on, in one line.",
        "Zenda was on: Tier 2",
        "TIER PLACEMENTS\nTIER 1\nZENDA",
        "ZENDA: TIER 22",
        "ZENDA (Tier 2",
        "SPECIAL CASE: ",
        "Angola, Benin, Chad",
        "En esta parte del texto se explica con detalle lo que dice la ley sobre un país que está en el nivel 2 desde hace años."
      })
  void isNotSeenWhereThereIsNone(String text) {
    assertThat(TierLine.find(text, KNOWN::contains)).isEmpty();
  }
}
