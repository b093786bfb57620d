package org.tierline.publication.chart;

import java.io.ByteArrayOutputStream;
import java.io.StringReader;
import org.apache.batik.transcoder.TranscoderException;
import org.apache.batik.transcoder.TranscoderInput;
import org.apache.batik.transcoder.TranscoderOutput;
import org.apache.batik.transcoder.image.ImageTranscoder;
import org.apache.batik.transcoder.image.PNGTranscoder;

/** A figure that stands alone as a PNG; the same bytes for the same figure on one Java. */
public final class Picture {
  private static final float MOST_PIXELS = 8000;

  private Picture() {}

  /**
   * Draws an SVG of ours.
   *
   * @param svg with its colours in it, as {@link Figure#standalone} makes it
   * @param width in pixels, from 1 to 8000; the height follows
   * @throws IllegalArgumentException for another width, or if the SVG can't be drawn
   */
  public static byte[] png(String svg, int width) {
    if (width < 1 || width > MOST_PIXELS) {
      throw new IllegalArgumentException(
          "a picture is from 1 to 8000 pixels wide; " + width + " was asked for");
    }
    Fonts.register();
    var transcoder = new PNGTranscoder();
    transcoder.addTranscodingHint(ImageTranscoder.KEY_WIDTH, (float) width);
    transcoder.addTranscodingHint(ImageTranscoder.KEY_ALLOW_EXTERNAL_RESOURCES, false);
    var bytes = new ByteArrayOutputStream();
    try {
      transcoder.transcode(new TranscoderInput(new StringReader(svg)), new TranscoderOutput(bytes));
    } catch (TranscoderException e) {
      throw new IllegalArgumentException("the SVG can't be drawn: " + e.getMessage(), e);
    }
    return bytes.toByteArray();
  }
}
