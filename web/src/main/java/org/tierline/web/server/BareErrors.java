package org.tierline.web.server;

import java.io.IOException;
import java.io.Writer;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;

/**
 * What is said of a request that isn't understood as HTTP: one line, for no page can be made of it.
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
    for (Safety.Header header : Safety.headers(Area.PAGE, "")) {
      response.setHeader(header.name(), header.value());
    }
    response.setHeader("Cache-Control", "no-store");
    response.setContentType("text/plain; charset=utf-8");
    try {
      Writer writer = response.getReporter();
      if (writer != null) {
        writer.write("The request can't be served (" + response.getStatus() + ").\n");
        response.finishResponse();
      }
    } catch (IOException e) {
      // The client is gone; there is nobody to tell.
      response.setSuspended(true);
    }
  }
}
