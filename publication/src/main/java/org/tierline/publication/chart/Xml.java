package org.tierline.publication.chart;

/** Text in XML. */
public final class Xml {
  private Xml() {}

  /** Text as content or as the value of an attribute in double quotes. */
  public static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
