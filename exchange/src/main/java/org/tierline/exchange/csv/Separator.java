package org.tierline.exchange.csv;

/** What parts the fields of a CSV file. */
public enum Separator {
  COMMA(',', "a comma"),
  /** As spreadsheets write it where the comma is the decimal sign. */
  SEMICOLON(';', "a semicolon");

  private final char character;
  private final String words;

  Separator(char character, String words) {
    this.character = character;
    this.words = words;
  }

  /** The sign itself. */
  public char character() {
    return character;
  }

  /** For a message. */
  public String words() {
    return words;
  }

  /**
   * The separator of a text: the semicolon if its first line that isn't empty has some and no
   * comma, which no heading holds; else the comma.
   */
  public static Separator of(String text) {
    String header = text.lines().filter(line -> !line.isEmpty()).findFirst().orElse("");
    return header.indexOf(';') >= 0 && header.indexOf(',') < 0 ? SEMICOLON : COMMA;
  }
}
