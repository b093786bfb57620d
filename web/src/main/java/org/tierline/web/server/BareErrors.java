package org.tierline.web.server;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.tierline.exchange.json.ProblemJson;

/**
 * What is said of a request that Tomcat itself refuses: one line, for no page can be made of it.
 * Tomcat makes it by its name, so it is public.
 */
public final class BareErrors extends ErrorReportValve {

  @Override
  protected void report(Request request, Response response, @Nullable Throwable throwable) {
    if (response.getStatus() < 400
        || response.getContentWritten() > 0
        || !response.setErrorReported()) {
      return;
    }
    String path = request.getCoyoteRequest().requestURI().toString();
    Area area = Area.of(path == null ? "/" : path);
    boolean toProgram = area == Area.API || area == Area.DATA;
    String message = "the request can't be served as it was written";
    for (Safety.Header header : Safety.headers(area, "")) {
      response.setHeader(header.name(), header.value());
    }
    response.setHeader("Cache-Control", "no-store");
    response.setContentType(toProgram ? ProblemJson.MEDIA_TYPE : "text/plain; charset=utf-8");
    try {
      Writer writer = response.getReporter();
      if (writer != null) {
        writer.write(
            toProgram
                ? new String(
                    ProblemJson.of(response.getStatus(), message, path).bytes(),
                    StandardCharsets.UTF_8)
                : response.getStatus() + ": " + message + "\n");
        response.finishResponse();
      }
    } catch (IOException e) {
      // The client is gone; there is nobody to tell.
      response.setSuspended(true);
    }
  }
}
