package org.tierline.publication.chart;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.GraphicsEnvironment;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * The typeface of pictures, PDFs and pages: Source Sans 3, which comes with the product under the
 * SIL Open Font License, so that a picture is the same on every machine.
 */
public enum Fonts {
  REGULAR("SourceSans3-Regular.ttf", 400, false),
  SEMIBOLD("SourceSans3-SemiBold.ttf", 600, false),
  ITALIC("SourceSans3-Italic.ttf", 400, true);

  /** As style sheets name it. */
  public static final String FAMILY = "Source Sans 3";

  private static final String FOLDER = "/org/tierline/publication/fonts/";

  private final String file;
  private final int weight;
  private final boolean italic;

  Fonts(String file, int weight, boolean italic) {
    this.file = file;
    this.weight = weight;
    this.italic = italic;
  }

  /** From 100 to 900, as in CSS. */
  public int weight() {
    return weight;
  }

  public boolean italic() {
    return italic;
  }

  /** The font as TrueType. */
  public byte[] bytes() {
    return resource(file);
  }

  /**
   * The same typeface for browsers, WOFF2, upright, of every weight from 200 to 900: letters of
   * western languages.
   */
  public static byte[] webLatin() {
    return resource("source-sans-3-latin-wght-normal.woff2");
  }

  /** The same in italics. */
  public static byte[] webLatinItalic() {
    return resource("source-sans-3-latin-wght-italic.woff2");
  }

  /** The same, upright, for the rest of the Latin letters, like "ğ". */
  public static byte[] webLatinExtended() {
    return resource("source-sans-3-latin-ext-wght-normal.woff2");
  }

  /** Makes the fonts known to Java's drawing; any thread may call it, as often as it likes. */
  static void register() {
    GraphicsEnvironment machine = GraphicsEnvironment.getLocalGraphicsEnvironment();
    for (Fonts font : values()) {
      try {
        machine.registerFont(
            Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(font.bytes())));
      } catch (FontFormatException e) {
        throw new IllegalStateException("the font " + font.file + " can't be read", e);
      } catch (IOException e) {
        throw new UncheckedIOException("reading the font " + font.file, e);
      }
    }
  }

  private static byte[] resource(String name) {
    try (InputStream bytes = Fonts.class.getResourceAsStream(FOLDER + name)) {
      if (bytes == null) {
        throw new IllegalStateException("the font " + name + " is missing from the program");
      }
      return bytes.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("reading the font " + name, e);
    }
  }
}
