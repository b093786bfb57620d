package org.tierline.publication.frame;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tierline.exchange.Notices;
import org.tierline.exchange.json.Json;

/** A page as schema.org's Dataset ({@code https://schema.org/Dataset}). */
final class Dataset {
  private Dataset() {}

  static String of(Frame frame) {
    var years = frame.published().record().years();
    var data = new LinkedHashMap<String, Object>();
    data.put("@context", "https://schema.org");
    data.put("@type", "Dataset");
    data.put("name", frame.head().title());
    data.put("description", frame.head().description() + " " + Notices.INDEPENDENCE);
    data.put("url", frame.permalink());
    data.put("version", frame.recordVersion());
    data.put("dateModified", frame.on().toString());
    data.put("isAccessibleForFree", true);
    data.put("license", "https://creativecommons.org/publicdomain/zero/1.0/");
    data.put("creator", creator());
    data.put("citation", frame.citing().text());
    if (!years.isEmpty()) {
      data.put("temporalCoverage", years.getFirst() + "/" + years.getLast());
    }
    data.put("distribution", distribution(frame));
    return Json.inPage(data);
  }

  private static Map<String, Object> creator() {
    var creator = new LinkedHashMap<String, Object>();
    creator.put("@type", "Organization");
    creator.put("name", "Tierline");
    return creator;
  }

  private static List<Map<String, Object>> distribution(Frame frame) {
    var all = new ArrayList<Map<String, Object>>();
    for (Format format : frame.listed()) {
      var one = new LinkedHashMap<String, Object>();
      one.put("@type", "DataDownload");
      one.put("encodingFormat", format.mediaType().split(";", 2)[0]);
      one.put("contentUrl", frame.download(format));
      all.add(one);
    }
    return all;
  }
}
