package org.tierline.publication.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.tierline.publication.chart.Palette.Pattern;

/**
 * What a reader can tell apart: contrast by WCAG 2.2 (relative luminance), differences of colour in
 * CIELAB (CIE 1976).
 */
class PaletteTest {
  /** At which two colours of areas side by side are plainly different. */
  private static final double PLAINLY_DIFFERENT = 20;

  private static final List<Palette> TIERS =
      List.of(Palette.T1, Palette.T2, Palette.T2WL, Palette.T3, Palette.SC);

  /**
   * Colours as seen without one kind of cone, in linear RGB: protanopia and deuteranopia after F.
   * Viénot, H. Brettel, J. D. Mollon, "Digital video colourmaps for checking the legibility of
   * displays by dichromats" (1999); tritanopia after G. M. Machado, M. M. Oliveira, L. A. F.
   * Fernandes, "A physiologically-based model for simulation of color vision deficiency" (2009),
   * severity 1.
   */
  enum Sight {
    ALL_CONES,
    PROTANOPIA,
    DEUTERANOPIA,
    TRITANOPIA;

    private double[][] matrix() {
      return switch (this) {
        case ALL_CONES -> new double[][] {{1, 0, 0}, {0, 1, 0}, {0, 0, 1}};
        case PROTANOPIA ->
            new double[][] {{0.11238, 0.88762, 0}, {0.11238, 0.88762, 0}, {0.00401, -0.00401, 1}};
        case DEUTERANOPIA ->
            new double[][] {{0.29275, 0.70725, 0}, {0.29275, 0.70725, 0}, {-0.02234, 0.02234, 1}};
        case TRITANOPIA ->
            new double[][] {
              {1.255528, -0.076749, -0.178779},
              {-0.078411, 0.930809, 0.147602},
              {0.004733, 0.691367, 0.303900}
            };
      };
    }

    double[] see(String colour) {
      double[] light = linear(colour);
      var seen = new double[3];
      for (int row = 0; row < 3; row++) {
        for (int column = 0; column < 3; column++) {
          seen[row] += matrix()[row][column] * light[column];
        }
        seen[row] = Math.clamp(seen[row], 0, 1);
      }
      return seen;
    }
  }

  static Stream<Arguments> sights() {
    return Stream.of(Sight.values())
        .flatMap(sight -> Stream.of(Theme.values()).map(theme -> Arguments.of(sight, theme)));
  }

  @ParameterizedTest
  @MethodSource("sights")
  void everyPairOfTiersDiffersForEveryEye(Sight sight, Theme theme) {
    for (int a = 0; a < TIERS.size(); a++) {
      for (int b = 0; b < a; b++) {
        assertThat(
                difference(
                    sight.see(TIERS.get(a).fill(theme)), sight.see(TIERS.get(b).fill(theme))))
            .as("%s and %s", TIERS.get(a), TIERS.get(b))
            .isGreaterThan(PLAINLY_DIFFERENT);
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Theme.class)
  void inGreyEveryPairDiffersByPatternOrByContrast(Theme theme) {
    var alike = new ArrayList<String>();
    for (Palette a : Palette.values()) {
      for (Palette b : Palette.values()) {
        if (a.compareTo(b) < 0
            && a.pattern() == b.pattern()
            && contrast(a.fill(theme), b.fill(theme)) < 1.3) {
          alike.add(a + " and " + b);
        }
      }
    }
    assertThat(alike).isEmpty();
    assertThat(TIERS.stream().map(Palette::pattern).filter(p -> p == Pattern.PLAIN)).hasSize(2);
  }

  @ParameterizedTest
  @EnumSource(Theme.class)
  void lettersHaveTheContrastOfText(Theme theme) {
    for (Palette look : Palette.values()) {
      assertThat(contrast(look.text(theme), look.fill(theme))).as("%s", look).isGreaterThan(4.5);
    }
    assertThat(contrast(theme.text(), theme.ground())).isGreaterThan(7);
    assertThat(contrast(theme.quiet(), theme.ground())).isGreaterThan(4.5);
    assertThat(contrast(theme.focus(), theme.ground())).isGreaterThan(3);
  }

  @ParameterizedTest
  @EnumSource(Theme.class)
  void everyTierStandsOutFromTheGroundByItsFillOrItsOutline(Theme theme) {
    for (Palette look : TIERS) {
      double fill = contrast(look.fill(theme), theme.ground());
      double outline = contrast(theme.line(), theme.ground());
      double mark =
          look.pattern() == Pattern.PLAIN ? 1 : contrast(look.text(theme), theme.ground());
      assertThat(Math.max(fill, Math.max(outline, mark))).as("%s", look).isGreaterThan(3);
    }
  }

  private static double[] linear(String colour) {
    var light = new double[3];
    for (int i = 0; i < 3; i++) {
      double part = Integer.parseInt(colour.substring(1 + 2 * i, 3 + 2 * i), 16) / 255.0;
      light[i] = part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }
    return light;
  }

  private static double contrast(String a, String b) {
    double lighter = Math.max(luminance(a), luminance(b));
    double darker = Math.min(luminance(a), luminance(b));
    return (lighter + 0.05) / (darker + 0.05);
  }

  private static double luminance(String colour) {
    double[] light = linear(colour);
    return 0.2126 * light[0] + 0.7152 * light[1] + 0.0722 * light[2];
  }

  /** Euclidean, in CIELAB under D65. */
  private static double difference(double[] a, double[] b) {
    double[] first = lab(a);
    double[] second = lab(b);
    return Math.sqrt(
        Math.pow(first[0] - second[0], 2)
            + Math.pow(first[1] - second[1], 2)
            + Math.pow(first[2] - second[2], 2));
  }

  private static double[] lab(double[] light) {
    double x = root((0.4124 * light[0] + 0.3576 * light[1] + 0.1805 * light[2]) / 0.9505);
    double y = root(0.2126 * light[0] + 0.7152 * light[1] + 0.0722 * light[2]);
    double z = root((0.0193 * light[0] + 0.1192 * light[1] + 0.9505 * light[2]) / 1.089);
    return new double[] {116 * y - 16, 500 * (x - y), 200 * (y - z)};
  }

  private static double root(double value) {
    return value > 0.008856 ? Math.cbrt(value) : 7.787 * value + 16.0 / 116;
  }
}
