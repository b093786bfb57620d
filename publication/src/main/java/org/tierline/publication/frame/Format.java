package org.tierline.publication.frame;

import java.util.Optional;

/** A format that a page can be had in: the ending of its address. */
public enum Format {
  HTML("", "text/html; charset=utf-8"),
  JSON("json", "application/json; charset=utf-8"),
  CSV("csv", "text/csv; charset=utf-8; header=present"),
  /** An edition's part of the data package. */
  ZIP("zip", "application/zip"),
  /** An edition's placements. */
  PARQUET("parquet", "application/vnd.apache.parquet"),
  /** What the page's other files are, for machines: a descriptor of a data package. */
  METADATA("metadata.json", "application/json; charset=utf-8"),
  SVG("svg", "image/svg+xml; charset=utf-8"),
  PNG("png", "image/png"),
  /** The picture shown with a link to the page elsewhere. */
  CARD("card.png", "image/png"),
  ATOM("atom", "application/atom+xml; charset=utf-8"),
  FEED("feed.json", "application/feed+json; charset=utf-8"),
  CALENDAR("ics", "text/calendar; charset=utf-8"),
  BIBTEX("bib", "application/x-bibtex; charset=utf-8");

  private final String ending;
  private final String mediaType;

  Format(String ending, String mediaType) {
    this.ending = ending;
    this.mediaType = mediaType;
  }

  /** What stands after the dot; empty text for a page itself. */
  public String ending() {
    return ending;
  }

  /** As the header {@code Content-Type} has it. */
  public String mediaType() {
    return mediaType;
  }

  /** The path of a page in this format: "/countries/KOR.json". */
  public String path(String page) {
    return ending.isEmpty() ? page : (page.equals("/") ? "/index" : page) + "." + ending;
  }

  /** The format of an ending, without the dot. */
  static Optional<Format> find(String ending) {
    for (Format format : values()) {
      if (!format.ending.isEmpty() && format.ending.equals(ending)) {
        return Optional.of(format);
      }
    }
    return Optional.empty();
  }
}
