package org.tierline.publication.chart;

import java.util.Locale;
import org.tierline.exchange.history.Wording;
import org.tierline.law.Tier;

/**
 * How a cell looks: a colour for light and for dark pages, a letter, and a pattern, so that no
 * reader has to tell colours apart. {@code PaletteTest} holds the contrasts.
 */
public enum Palette {
  T1(Tier.T1.title(), "#1b6ca8", "#3f8fcf", "#ffffff", "#0b1117", Pattern.PLAIN),
  T2(Tier.T2.title(), "#9acce6", "#b5daee", "#14202b", "#0b1117", Pattern.PLAIN),
  T2WL(Tier.T2WL.title(), "#f3b970", "#f0b366", "#2b1a05", "#1c1204", Pattern.LINES),
  T3(Tier.T3.title(), "#9c3608", "#d35a22", "#ffffff", "#160701", Pattern.CROSSES),
  SC(Tier.SC.title(), "#f1eadd", "#51475f", "#3a2a4d", "#f4effa", Pattern.DOTS),
  /** The edition is held and doesn't place the government. */
  NOT_PLACED("not placed", "#e9ebec", "#3c454e", "#4b555e", "#aab4bd", Pattern.PLAIN),
  /** The record doesn't hold the edition, or the part that would place the government. */
  NOT_HELD("not held", "#ffffff", "#14191f", "#4b555e", "#aab4bd", Pattern.HATCH);

  /** What is drawn over a colour. */
  public enum Pattern {
    PLAIN,
    /** Slanted lines, wide apart. */
    LINES,
    /** Slanted lines both ways. */
    CROSSES,
    DOTS,
    /** Slanted lines the other way, close together. */
    HATCH
  }

  private final String words;
  private final String light;
  private final String dark;
  private final String textOnLight;
  private final String textOnDark;
  private final Pattern pattern;

  Palette(
      String words,
      String light,
      String dark,
      String textOnLight,
      String textOnDark,
      Pattern pattern) {
    this.words = words;
    this.light = light;
    this.dark = dark;
    this.textOnLight = textOnLight;
    this.textOnDark = textOnDark;
    this.pattern = pattern;
  }

  /** The look of a tier. */
  public static Palette of(Tier tier) {
    return switch (tier) {
      case T1 -> T1;
      case T2 -> T2;
      case T2WL -> T2WL;
      case T3 -> T3;
      case SC -> SC;
    };
  }

  /** "Tier 2 Watch List", "not placed". */
  public String words() {
    return words;
  }

  /** The class that style sheets know it by, like "t2wl" or "not-held". */
  public String cssClass() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** One letter; empty text for a cell without a tier. */
  public String letter() {
    return switch (this) {
      case T1 -> Wording.letter(Tier.T1);
      case T2 -> Wording.letter(Tier.T2);
      case T2WL -> Wording.letter(Tier.T2WL);
      case T3 -> Wording.letter(Tier.T3);
      case SC -> Wording.letter(Tier.SC);
      case NOT_PLACED, NOT_HELD -> "";
    };
  }

  /** The fill, like "#1b6ca8". */
  public String fill(Theme theme) {
    return theme == Theme.LIGHT ? light : dark;
  }

  /** The colour of letters on the fill. */
  public String text(Theme theme) {
    return theme == Theme.LIGHT ? textOnLight : textOnDark;
  }

  public Pattern pattern() {
    return pattern;
  }
}
