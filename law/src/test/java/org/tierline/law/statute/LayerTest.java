package org.tierline.law.statute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class LayerTest {

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      textBlock =
          """
          # layer, laws, first enacted, first edition
          L2000,   P.L. 106-386,              2000-10-28, 2001
          L2003,   P.L. 108-193,              2003-12-19, 2004
          L2006,   P.L. 109-164,              2006-01-10, 2006
          L2008,   P.L. 110-457,              2008-12-23, 2009
          L2013,   P.L. 113-4,                2013-03-07, 2013
          L2015T,  P.L. 114-26 P.L. 114-125,  2015-06-29, 2015
          L2019A,  P.L. 115-425,              2019-01-08, 2019
          L2019B,  P.L. 115-427,              2019-01-09, 2019
          L2021,   P.L. 116-283,              2021-01-01, 2021
          L2023,   P.L. 117-347 P.L. 117-348, 2023-01-05, 2023
          """)
  void isMadeOfPublicLaws(Layer layer, String laws, LocalDate date, int firstEdition) {
    assertThat(layer.laws().stream().map(PublicLaw::citation).collect(Collectors.joining(" ")))
        .isEqualTo(laws);
    assertThat(layer.date()).contains(date);
    assertThat(layer.firstEdition()).isEqualTo(firstEdition);
    assertThat(layer.confidence().sources().size() + layer.confidence().note().length())
        .isPositive();
  }

  @Test
  void areOldestFirstWithWhatIsOutsideThemLast() {
    var layers = List.of(Layer.values());
    assertThat(layers.stream().flatMap(layer -> layer.date().stream()).toList()).isSorted();
    assertThat(layers.getLast()).isEqualTo(Layer.OUTSIDE);
    assertThat(Layer.OUTSIDE.laws()).isEmpty();
    assertThat(Layer.OUTSIDE.date()).isEmpty();
    assertThat(Layer.OUTSIDE.url()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void touchesProvisionsUnlessNoneWasFound(Layer layer) {
    var touched =
        Arrays.stream(Provision.values())
            .filter(provision -> provision.layers().contains(layer))
            .toList();
    assertThat(touched.isEmpty()).isEqualTo(layer == Layer.L2023);
  }

  @Test
  void linksToItsLaw() {
    assertThat(Layer.L2019A.url()).contains("https://www.govinfo.gov/link/plaw/115/public/425");
  }

  @Test
  void sourcesAreKnownByTheirCodes() {
    assertThat(LegalSource.find("USC23")).contains(LegalSource.USC23);
    assertThat(LegalSource.find("MOJ18")).contains(LegalSource.MOJ);
    assertThat(LegalSource.find("PD2003")).contains(LegalSource.PD);
    assertThat(LegalSource.find("IA24")).contains(LegalSource.IA);
    assertThat(LegalSource.find("usc23")).isEmpty();
    assertThat(LegalSource.find("MOJ")).isEmpty();
  }

  @Test
  void confidenceNamesKnownSourcesOrSaysWhyThereAreNone() {
    assertThatThrownBy(() -> Confidence.of(Confidence.Tag.VERIFIED, "USC99", ""))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no such source of law: \"USC99\"");
    assertThatThrownBy(() -> Confidence.of(Confidence.Tag.UNVERIFIED, "", ""))
        .isInstanceOf(IllegalArgumentException.class);
    for (var source : LegalSource.values()) {
      assertThat(source.title()).isNotBlank();
    }
  }
}
