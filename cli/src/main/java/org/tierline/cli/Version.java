package org.tierline.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** The version of the program, as the build wrote it beside this class. */
public final class Version implements IVersionProvider {

  /** Such as {@code 0.1.0}. */
  public static String program() {
    var properties = new Properties();
    try (InputStream in = Version.class.getResourceAsStream("version.properties")) {
      if (in == null) {
        throw new IllegalStateException("version.properties is missing beside " + Version.class);
      }
      properties.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return properties.getProperty("version", "");
  }

  @Override
  public String[] getVersion() {
    return new String[] {
      "tierline " + program(),
      "Java " + Runtime.version() + ", " + System.getProperty("java.vendor", "vendor not stated")
    };
  }
}
