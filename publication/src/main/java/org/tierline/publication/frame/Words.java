package org.tierline.publication.frame;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.EnumMap;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The words of the frame in a language, from {@code words_en.properties} and its like. English is
 * complete; what a language lacks is said in English.
 */
public final class Words {
  private static final Map<Language, Words> ALL = new EnumMap<>(Language.class);

  static {
    for (Language language : Language.values()) {
      ALL.put(language, new Words(language, load(language)));
    }
  }

  private final Language language;
  private final Properties texts;

  /**
   * Those that were filled in once, by key: taking a pattern apart costs more than filling it in.
   */
  private final Map<String, MessageFormat> formats = new ConcurrentHashMap<>();

  private Words(Language language, Properties texts) {
    this.language = language;
    this.texts = texts;
  }

  private static Properties load(Language language) {
    var texts = new Properties();
    String name = "words_" + language.code() + ".properties";
    try (var in = Words.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("no resource " + name);
      }
      texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return texts;
  }

  /** The words of a language. */
  public static Words of(Language language) {
    Words words = ALL.get(language);
    if (words == null) {
      throw new IllegalArgumentException("no words in " + language);
    }
    return words;
  }

  /** The keys that this language itself has. */
  public Set<String> keys() {
    return texts.stringPropertyNames();
  }

  /**
   * What stands under a key, with {@code {0}}, {@code {1}} filled in the way of {@link
   * MessageFormat}; numbers are told apart by the language, years are to be given as text.
   *
   * @throws IllegalArgumentException if not even English has the key
   */
  public String text(String key, Object... values) {
    String pattern = texts.getProperty(key);
    if (pattern == null) {
      if (language == Language.ENGLISH) {
        throw new IllegalArgumentException("no words under \"" + key + "\"");
      }
      return of(Language.ENGLISH).text(key, values);
    }
    if (values.length == 0) {
      return pattern.replace("''", "'");
    }
    var format = formats.computeIfAbsent(key, _ -> new MessageFormat(pattern, language.locale()));
    return ((MessageFormat) format.clone()).format(values); // a format is one thread's alone
  }
}
