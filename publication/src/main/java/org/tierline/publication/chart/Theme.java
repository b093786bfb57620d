package org.tierline.publication.chart;

/** A light or a dark ground. */
public enum Theme {
  LIGHT("#ffffff", "#1d262e", "#55606a", "#6d7882", "#005fcc"),
  DARK("#14191f", "#e8edf1", "#aeb8c1", "#0b0f13", "#ffd166");

  private final String ground;
  private final String text;
  private final String quiet;
  private final String line;
  private final String focus;

  Theme(String ground, String text, String quiet, String line, String focus) {
    this.ground = ground;
    this.text = text;
    this.quiet = quiet;
    this.line = line;
    this.focus = focus;
  }

  /** Behind everything. */
  public String ground() {
    return ground;
  }

  /** Of titles. */
  public String text() {
    return text;
  }

  /** Of notices, leader lines and doubtful outlines. */
  public String quiet() {
    return quiet;
  }

  /** Of outlines. */
  public String line() {
    return line;
  }

  /** Of what has the keyboard's focus. */
  public String focus() {
    return focus;
  }
}
