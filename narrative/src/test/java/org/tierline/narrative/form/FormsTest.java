package org.tierline.narrative.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tierline.narrative.text.ReadableText;

/** Profiles of an invented country, in the report's own formulas. */
class FormsTest {
  private static String read(String profile) {
    var readable = ReadableText.of(profile, List.of("RURITANIA"));
    return Forms.of(readable, 0, readable.text().length()).stream()
        .map(
            form ->
                form.kind().written()
                    + form.sectors().stream()
                        .map(Form.Sector::written)
                        .collect(Collectors.joining("+", "(", ")")))
        .collect(Collectors.joining(" "));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # sectors are of forced labour
          Men are subjected to forced labor in agriculture, fishing, and transport.        | forced-labour(agriculture+fishing+transport)
          Men are subjected to forced labor in the transportation sector.                  | forced-labour(transport)
          Children in domestic service often endure forced labor.                          | forced-labour(domestic-work)
          Men are exploited in construction and on farms.                                  | forced-labour(agriculture+construction)
          # where sex trafficking happens, and who takes part in it, is no sector
          Men are in forced labor. Sex trafficking has been reported in bars and hotels.   | forced-labour() sex-trafficking()
          Men are in forced labor. Sex trafficking occurs near mines and along roads.      | forced-labour() sex-trafficking()
          Women are exploited in bars and nightclubs.                                      | ''
          # a verb, a road, or a service to somebody else is no sector
          Men are in forced labor. Gangs transport men to the coast for exploitation.      | forced-labour()
          Men in forced labor are not paid for services rendered.                          | forced-labour()
          Men are in forced labor. Girls are exploited along the transport corridor.       | forced-labour()
          """)
  void tellTheSectorsOfForcedLabour(String profile, String forms) {
    assertThat(read(profile)).isEqualTo(forms);
  }
}
