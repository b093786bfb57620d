package org.tierline.narrative.document;

/**
 * A line of a page, or of one of its columns, in points from the page's top left corner.
 *
 * @param left where it begins
 * @param right where it ends
 * @param base where its letters stand
 * @param size of its letters
 * @param font the name of the font it begins in
 */
record PdfLine(String text, float left, float right, float base, float size, String font) {

  /** The same line with other words. */
  PdfLine with(String words) {
    return new PdfLine(words, left, right, base, size, font);
  }

  /** Whether it has letters, and all of them are capitals. */
  boolean isCapitals() {
    boolean letters = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isLowerCase(c)) {
        return false;
      }
      letters |= Character.isUpperCase(c);
    }
    return letters;
  }
}
