package org.tierline.publication.frame;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tierline.publication.chart.FigureStyle;

/**
 * The files that pages need besides themselves: style, script, typeface. Each is named with a stamp
 * of its content, so that it may be kept for ever.
 */
public final class Assets {
  private static final int STAMP_DIGITS = 10;

  private static final Map<String, String> MEDIA_TYPES =
      Map.of(
          "css", "text/css; charset=utf-8",
          "js", "text/javascript; charset=utf-8",
          "woff2", "font/woff2",
          "svg", "image/svg+xml; charset=utf-8");

  /** Those that the style names come before it, for their stamps stand in it. */
  private static final List<String> NAMES =
      List.of(
          "source-sans-3-latin-wght-normal.woff2",
          "source-sans-3-latin-wght-italic.woff2",
          "source-sans-3-latin-ext-wght-normal.woff2",
          "icon.svg",
          "site.js",
          "site.css");

  private static final Map<String, Asset> BY_NAME = new LinkedHashMap<>();
  private static final Map<String, Asset> BY_STAMPED_NAME = new LinkedHashMap<>();

  static {
    for (String name : NAMES) {
      byte[] body = load(name);
      if (name.endsWith(".css")) {
        String style = new String(body, StandardCharsets.UTF_8) + FigureStyle.css();
        for (Asset earlier : BY_NAME.values()) {
          style =
              style.replace("url(" + earlier.name() + ")", "url(" + earlier.stampedName() + ")");
        }
        body = style.getBytes(StandardCharsets.UTF_8);
      }
      var asset = new Asset(name, stamped(name, body), mediaType(name), body);
      BY_NAME.put(name, asset);
      BY_STAMPED_NAME.put(asset.stampedName(), asset);
    }
  }

  private Assets() {}

  /**
   * One file.
   *
   * @param name as templates call it, like "site.css"
   * @param stampedName as addresses call it, like "site-0123456789.css"
   * @param body not to be changed
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  public record Asset(String name, String stampedName, String mediaType, byte[] body) {}

  /** All of them. */
  public static Collection<Asset> all() {
    return BY_NAME.values();
  }

  /** The asset that an address names. */
  public static Optional<Asset> find(String stampedName) {
    return Optional.ofNullable(BY_STAMPED_NAME.get(stampedName));
  }

  /**
   * The name with its stamp.
   *
   * @throws IllegalArgumentException if there is no such asset
   */
  public static String stampedName(String name) {
    Asset asset = BY_NAME.get(name);
    if (asset == null) {
      throw new IllegalArgumentException("no asset \"" + name + "\"");
    }
    return asset.stampedName();
  }

  private static byte[] load(String name) {
    String from = name.endsWith(".woff2") ? "/org/tierline/publication/fonts/" : "assets/";
    try (var in = Assets.class.getResourceAsStream(from + name)) {
      if (in == null) {
        throw new IllegalStateException("no resource " + from + name);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String mediaType(String name) {
    String ending = name.substring(name.lastIndexOf('.') + 1);
    String type = MEDIA_TYPES.get(ending);
    if (type == null) {
      throw new IllegalStateException("no media type for " + name);
    }
    return type;
  }

  private static String stamped(String name, byte[] body) {
    try {
      String hash = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(body));
      int dot = name.lastIndexOf('.');
      return name.substring(0, dot) + "-" + hash.substring(0, STAMP_DIGITS) + name.substring(dot);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // every JDK has it
    }
  }
}
