package org.tierline.web.server;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.tierline.web.Response;
import org.tierline.web.Response.Keep;

/**
 * An answer as it goes out: with its headers, its stamp, and compressed beside plain.
 *
 * @param headers all but those that depend on what the client takes
 * @param gzip null if it isn't worth it
 * @param etag of the plain body; empty if the answer has none
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Prepared(
    int status,
    List<Safety.Header> headers,
    byte[] body,
    byte @Nullable [] gzip,
    String etag,
    String gzipEtag,
    boolean keep) {

  private static final int WORTH_COMPRESSING = 400;
  private static final int STAMP_DIGITS = 20;
  private static final int MINUTES = 60;

  /** Makes an answer ready. */
  static Prepared of(Response response, Area area) {
    var headers = new ArrayList<Safety.Header>();
    if (!response.mediaType().isEmpty()) {
      headers.add(new Safety.Header("Content-Type", response.mediaType()));
    }
    headers.addAll(Safety.headers(area, response.mediaType()));
    headers.add(
        new Safety.Header(
            "Cache-Control",
            switch (response.keep()) {
              case NOT -> "no-store";
              case BRIEFLY -> "public, max-age=" + 5 * MINUTES;
              case FOR_EVER -> "public, max-age=31536000, immutable";
            }));
    headers.add(new Safety.Header("Vary", "Accept-Encoding"));
    response.headers().forEach((name, value) -> headers.add(new Safety.Header(name, value)));
    boolean stamped = response.status() == 200 && response.keep() != Keep.NOT;
    String stamp = stamped ? stamp(response.body()) : "";
    return new Prepared(
        response.status(),
        List.copyOf(headers),
        response.body(),
        compressed(response),
        stamped ? "\"" + stamp + "\"" : "",
        stamped ? "\"" + stamp + "-gzip\"" : "",
        stamped);
  }

  /** About how much memory it takes. */
  int bytes() {
    return 1024 + body.length + (gzip == null ? 0 : gzip.length);
  }

  private static byte @Nullable [] compressed(Response response) {
    byte[] body = response.body();
    if (body.length < WORTH_COMPRESSING || !isText(response.mediaType())) {
      return null;
    }
    var bytes = new ByteArrayOutputStream(body.length / 4);
    try (var gzip = new GZIPOutputStream(bytes)) {
      gzip.write(body);
    } catch (IOException e) {
      throw new UncheckedIOException(e); // memory can be written to
    }
    return bytes.size() < body.length ? bytes.toByteArray() : null;
  }

  private static boolean isText(String mediaType) {
    return mediaType.startsWith("text/")
        || mediaType.contains("json")
        || mediaType.contains("xml")
        || mediaType.startsWith("application/x-bibtex");
  }

  private static String stamp(byte[] body) {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(body);
      return HexFormat.of().formatHex(Arrays.copyOf(hash, STAMP_DIGITS / 2));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // every JDK has it
    }
  }
}
