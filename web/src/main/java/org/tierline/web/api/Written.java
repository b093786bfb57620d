package org.tierline.web.api;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tierline.exchange.json.ProblemJson;
import org.tierline.web.Response;

/** What people write in files and send as they are, as YAML or JSON: facts, bills. */
final class Written {
  static final String JSON = "application/json";
  static final String YAML = "application/yaml";

  /** The types that are asked for, the usual one first. */
  static final List<String> OFFERED = List.of(YAML, JSON);

  private static final List<String> MEDIA_TYPES =
      List.of(JSON, YAML, "application/x-yaml", "text/yaml", "text/x-yaml");

  private Written() {}

  /**
   * The refusal of what is sent as anything else; empty if it may be read.
   *
   * @param what is wanted, in the plural: "facts"
   */
  static Optional<Response> refusal(Call call, String what) {
    String mediaType = call.request().mediaType();
    if (isTaken(mediaType)) {
      return Optional.empty();
    }
    String message =
        (mediaType.isEmpty()
                ? "what was sent has no Content-Type"
                : what + " can't be sent as \"" + mediaType + "\"")
            + "; send them in UTF-8 as "
            + String.join(" or ", OFFERED);
    return Optional.of(
        Response.problem(
                415,
                ProblemJson.MEDIA_TYPE,
                ProblemJson.of(415, message, call.request().path()).bytes())
            .with("Accept-Post", String.join(", ", OFFERED)));
  }

  private static boolean isTaken(String mediaType) {
    String[] parts = mediaType.toLowerCase(Locale.ROOT).split(";", -1);
    for (int i = 1; i < parts.length; i++) {
      String parameter = parts[i].strip().replace("\"", "");
      if (parameter.startsWith("charset=") && !parameter.equals("charset=utf-8")) {
        return false;
      }
    }
    return MEDIA_TYPES.contains(parts[0].strip());
  }
}
