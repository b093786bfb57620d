package org.tierline.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class NewerClassFilesTest {
  @TempDir private static Path folder = Path.of("");
  private static Path jar = Path.of("");

  /** A real jar with class files of Java 5. */
  private static Path picocli() {
    try {
      return Path.of(CommandLine.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  @BeforeAll
  static void rewritePicocli() throws IOException {
    jar = Files.copy(picocli(), folder.resolve("picocli.jar"));
    NewerClassFiles.main(new String[] {folder.toString(), "picocli"});
  }

  @Test
  void rewritesEveryOldClassAndEachPassesTheVerifier() throws IOException {
    assertThat(NewerClassFiles.hasOldClasses(picocli())).isTrue();
    assertThat(NewerClassFiles.hasOldClasses(jar)).isFalse();
    try (var zip = new ZipFile(jar.toFile())) {
      for (var entry : zip.stream().filter(e -> e.getName().endsWith(".class")).toList()) {
        byte[] bytes = zip.getInputStream(entry).readAllBytes();
        assertThat(ClassFile.of().verify(bytes)).as(entry.getName()).isEmpty();
      }
    }
  }

  @Test
  void keepsAllElseOfTheJar() throws IOException {
    try (var before = new ZipFile(picocli().toFile());
        var after = new ZipFile(jar.toFile())) {
      var names = new TreeSet<>(before.stream().map(ZipEntry::getName).toList());
      assertThat(new TreeSet<>(after.stream().map(ZipEntry::getName).toList())).isEqualTo(names);
      for (String name : names) {
        if (!name.endsWith(".class")) {
          assertThat(after.getInputStream(after.getEntry(name)).readAllBytes())
              .as(name)
              .isEqualTo(before.getInputStream(before.getEntry(name)).readAllBytes());
        }
      }
    }
  }

  @Test
  void theRewrittenClassesDoWhatTheOldOnesDid() throws Exception {
    URL[] urls = {jar.toUri().toURL()};
    try (var loader = new URLClassLoader(urls, ClassLoader.getPlatformClassLoader())) {
      Class<?> type = loader.loadClass("picocli.CommandLine$HelpCommand");
      Class<?> line = loader.loadClass("picocli.CommandLine");
      Object command = type.getDeclaredConstructor().newInstance();
      Object usage =
          line.getMethod("getUsageMessage")
              .invoke(line.getConstructor(Object.class).newInstance(command));
      assertThat(usage).isEqualTo(new CommandLine(new CommandLine.HelpCommand()).getUsageMessage());
    }
  }

  @Test
  void leavesAJarWithoutOldClassesAsItIs() throws Exception {
    byte[] once = Files.readAllBytes(jar);
    NewerClassFiles.main(new String[] {folder.toString(), ""});
    assertThat(Files.readAllBytes(jar)).isEqualTo(once);
  }
}
