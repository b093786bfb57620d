package org.tierline.web.site;

import java.util.Optional;
import org.tierline.publication.site.Answer;
import org.tierline.publication.site.Site;
import org.tierline.web.Handler;
import org.tierline.web.Request;
import org.tierline.web.Response;
import org.tierline.web.Response.Keep;

/** The site. Whatever is to be read and isn't another's is its own, so it is asked last. */
public record SiteHandler(Site site) implements Handler {

  @Override
  public Optional<Response> answer(Request request) {
    if (request.method() != Request.Method.GET) {
      return Optional.empty();
    }
    return Optional.of(
        switch (site.answer(request.path(), request.query())) {
          case Answer.Content(var mediaType, var body, var forEver) ->
              Response.ok(mediaType, body, forEver ? Keep.FOR_EVER : Keep.BRIEFLY);
          case Answer.Moved(var path) -> Response.moved(path);
        });
  }
}
