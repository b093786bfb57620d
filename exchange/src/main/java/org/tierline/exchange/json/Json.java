package org.tierline.exchange.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes JSON the way all of Tierline does: indented by two, days as text, absent values left out.
 */
public final class Json {
  private static final DefaultIndenter INDENT = new DefaultIndenter("  ", "\n");

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
          .disable(SerializationFeature.CLOSE_CLOSEABLE)
          .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
          .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
          .enable(SerializationFeature.INDENT_OUTPUT)
          .changeDefaultPropertyInclusion(
              any -> any.withValueInclusion(JsonInclude.Include.NON_ABSENT))
          .defaultPrettyPrinter(
              new DefaultPrettyPrinter().withObjectIndenter(INDENT).withArrayIndenter(INDENT))
          .build();

  private static final ObjectWriter ONE_LINE =
      MAPPER.writer().without(SerializationFeature.INDENT_OUTPUT);

  private Json() {}

  /**
   * Writes an answer with a line end after it, and leaves the writer open. The same answer is
   * always the same text: fields come in the order in which their records declare them.
   *
   * @throws UncheckedIOException if the writer can't be written to
   */
  public static void write(Envelope envelope, Writer to) {
    writeBare(envelope, to);
  }

  /**
   * Writes a file whose shape is somebody else's, such as a descriptor, without an envelope; else
   * as {@link #write}.
   *
   * @param value records, lists and maps of plain values; maps keep their order
   * @throws UncheckedIOException if the writer can't be written to
   */
  public static void writeBare(Object value, Writer to) {
    try {
      MAPPER.writeValue(to, value);
      to.write("\n");
      to.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (JacksonException e) {
      if (e.getCause() instanceof IOException cause) {
        throw new UncheckedIOException(cause);
      }
      throw e;
    }
  }

  /**
   * Data as JSON on one line, safe to stand in a page's script element: no "less than" sign is left
   * as it is.
   */
  public static String inPage(Object data) {
    return ONE_LINE.writeValueAsString(data).replace("<", "\\u003c");
  }

  /** A value as JSON in UTF-8, with a line end after it; else as {@link #writeBare}. */
  public static byte[] bytes(Object value) {
    var bytes = new ByteArrayOutputStream();
    MAPPER.writeValue(bytes, value);
    bytes.write('\n');
    return bytes.toByteArray();
  }

  /**
   * A value as JSON has it, taken apart as {@link #parse} does; numbers keep their digits.
   *
   * @param value records, lists and maps of plain values
   */
  public static Object plain(Object value) {
    return MAPPER.convertValue(value, Object.class);
  }

  /** JSON taken apart: maps and lists that keep their order, text, numbers and truth values. */
  public static Object parse(byte[] json) {
    return MAPPER.readValue(json, Object.class);
  }
}
