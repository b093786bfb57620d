package org.tierline.publication.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.tierline.exchange.record.RecordFiles;
import org.tierline.record.history.CountrySheet;
import org.tierline.testkit.Golden;

class TierStripTest {
  private static final TierStrip EVERY_LOOK =
      new TierStrip(
          "Ruritania",
          List.of(
              new TierStrip.Cell(2001, Palette.NOT_PLACED, ""),
              new TierStrip.Cell(2002, Palette.T1, ""),
              new TierStrip.Cell(2003, Palette.T2, "inferred, no document of its own"),
              new TierStrip.Cell(2004, Palette.T2WL, ""),
              new TierStrip.Cell(2005, Palette.T3, ""),
              new TierStrip.Cell(2006, Palette.T3, ""),
              new TierStrip.Cell(2007, Palette.SC, ""),
              new TierStrip.Cell(2008, Palette.NOT_HELD, "")));

  private static TierStrip strip(String code) {
    var record = RecordFiles.builtIn();
    return TierStrip.of(CountrySheet.of(record, record.country(code).orElseThrow()));
  }

  @Test
  void saysEveryEdition() {
    assertThat(EVERY_LOOK.label())
        .isEqualTo(
            "2001 not placed, 2002 Tier 1, 2003 Tier 2 ? (inferred, no document of its own),"
                + " 2004 Tier 2 Watch List, 2005 to 2006 Tier 3, 2007 Special Case, 2008 not held");
  }

  @Test
  void everyCellIsDrawnAsItWas() throws IOException {
    Golden.check(
        Path.of("src/test/golden/strip.svg"),
        (EVERY_LOOK.large("strip") + EVERY_LOOK.small("tiers")).replace("><", ">\n<"));
  }

  @Test
  void hasACellForEveryEditionOfTheRecord() {
    assertThat(strip("THA").cells()).hasSize(25);
    assertThat(strip("THA").small("tiers"))
        .contains("Thailand: 2001 to 2003 Tier 2, 2004 Tier 2 W");
  }

  @Test
  void aPictureHasTheWidthAskedForAndTheSameBytesEachTime() throws IOException {
    String svg = strip("HTI").figure().standalone(Theme.LIGHT);
    byte[] png = Picture.png(svg, 1640);
    BufferedImage picture = ImageIO.read(new ByteArrayInputStream(png));
    assertThat(picture.getWidth()).isEqualTo(1640);
    assertThat(Picture.png(svg, 1640)).isEqualTo(png);
  }

  @Test
  void aCardIsMadeForLinks() throws IOException {
    byte[] png = Picture.png(EVERY_LOOK.figure().card(Theme.DARK), Figure.CARD_WIDTH);
    BufferedImage picture = ImageIO.read(new ByteArrayInputStream(png));
    assertThat(picture.getWidth()).isEqualTo(1200);
    assertThat(picture.getHeight()).isEqualTo(630);
    assertThat(picture.getRGB(2, 2) & 0xffffff).isEqualTo(0x14191f);
  }

  @Test
  void aPictureTooWideIsDeclined() {
    assertThatThrownBy(() -> Picture.png("<svg/>", 9000))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a picture is from 1 to 8000 pixels wide; 9000 was asked for");
  }

  @Test
  void theFontsForBrowsersAreSmall() {
    assertThat(Fonts.webLatin().length).isLessThan(40_000);
    assertThat(Fonts.webLatinItalic().length).isLessThan(40_000);
    assertThat(Fonts.webLatinExtended().length).isLessThan(64_000);
  }
}
