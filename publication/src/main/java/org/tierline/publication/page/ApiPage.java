package org.tierline.publication.page;

import java.util.List;
import java.util.function.Supplier;
import org.tierline.publication.frame.Address;
import org.tierline.publication.frame.Head;
import org.tierline.publication.frame.OnePage;
import org.tierline.publication.frame.Published;
import org.tierline.publication.frame.View;

/** The API for people to read: {@code /api}. */
public record ApiPage(List<Entry> entries) {

  /**
   * One endpoint.
   *
   * @param id its anchor
   * @param body what is sent in the example; empty text if nothing is
   * @param command that asks the example
   * @param answer to the example, its lists cut short; empty text if there is none
   */
  public record Entry(
      String id,
      String method,
      String path,
      String summary,
      String description,
      List<Row> parameters,
      String body,
      String command,
      String answer) {

    /** Copies. */
    public Entry {
      parameters = List.copyOf(parameters);
    }
  }

  /**
   * One parameter.
   *
   * @param in "path" or "query"
   */
  public record Row(String name, String in, boolean required, String meaning, String example) {}

  /** Copies. */
  public ApiPage {
    entries = List.copyOf(entries);
  }

  /**
   * Where this page is.
   *
   * @param entries what it lists
   */
  public record Kind(Supplier<List<Entry>> entries) implements OnePage {
    @Override
    public String path() {
      return "/api";
    }

    @Override
    public View view(Published published, Address address) {
      return View.of(
          new Head(
              "API",
              "The record and the law for programs: every endpoint with its parameters and an"
                  + " example.",
              "data"),
          "api.jte",
          new ApiPage(entries.get()));
    }
  }
}
