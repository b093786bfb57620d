package org.tierline.app;

import java.io.IOException;
import java.lang.classfile.ClassBuilder;
import java.lang.classfile.ClassElement;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassFile.ConstantPoolSharingOption;
import java.lang.classfile.ClassFile.StackMapsOption;
import java.lang.classfile.ClassFileVersion;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Enumeration;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * Rewrites class files of Java 5 and before as class files of Java 8, which changes nothing but how
 * the JVM verifies them.
 *
 * <p>The JVM's ahead-of-time cache leaves out classes of the older kind, and picocli is all of that
 * kind: with it rewritten a start takes about half as long. The launcher runs this over that jar of
 * its own build.
 */
public final class NewerClassFiles {
  private static final int FIRST_WITH_STACK_MAPS = ClassFile.JAVA_6_VERSION;

  private NewerClassFiles() {}

  /**
   * Rewrites the jars of a folder in place, each beside and then moved.
   *
   * @param args the folder, and how the names of the jars begin
   */
  public static void main(String[] args) throws IOException {
    List<Path> jars;
    try (var files = Files.list(Path.of(args[0]))) {
      jars =
          files
              .filter(
                  file ->
                      file.getFileName().toString().matches(Pattern.quote(args[1]) + ".*\\.jar"))
              .sorted()
              .toList();
    }
    for (Path jar : jars) {
      if (hasOldClasses(jar)) {
        Path beside = jar.resolveSibling(jar.getFileName() + ".new");
        rewrite(jar, beside);
        Files.move(beside, jar, StandardCopyOption.ATOMIC_MOVE);
        System.out.println("rewritten: " + jar.getFileName());
      }
    }
  }

  /** Whether a jar holds a class file older than Java 6. */
  static boolean hasOldClasses(Path jar) throws IOException {
    try (var zip = new ZipFile(jar.toFile())) {
      Enumeration<? extends ZipEntry> entries = zip.entries();
      while (entries.hasMoreElements()) {
        ZipEntry entry = entries.nextElement();
        if (entry.getName().endsWith(".class")) {
          try (var in = zip.getInputStream(entry)) {
            if (isOld(in.readNBytes(8))) {
              return true;
            }
          }
        }
      }
      return false;
    }
  }

  /** Writes the jar anew with no class file older than Java 6; all else as it is, in its order. */
  static void rewrite(Path jar, Path to) throws IOException {
    try (var in = new ZipFile(jar.toFile());
        var out = new ZipOutputStream(Files.newOutputStream(to))) {
      Enumeration<? extends ZipEntry> entries = in.entries();
      while (entries.hasMoreElements()) {
        ZipEntry entry = entries.nextElement();
        byte[] bytes = in.getInputStream(entry).readAllBytes();
        boolean old = entry.getName().endsWith(".class") && isOld(bytes);
        var copy = new ZipEntry(entry.getName());
        copy.setTime(entry.getTime());
        out.putNextEntry(copy);
        out.write(old ? newer(bytes) : bytes);
      }
    }
  }

  /** Whether these are the first bytes of a class file older than Java 6 (JVMS 4.1). */
  private static boolean isOld(byte[] start) {
    return start.length >= 8
        && ((start[6] & 0xff) << 8 | (start[7] & 0xff)) < FIRST_WITH_STACK_MAPS;
  }

  private static byte[] newer(byte[] old) {
    // A pool of its own, for with the old one the code would be copied without stack maps.
    var classFile =
        ClassFile.of(StackMapsOption.GENERATE_STACK_MAPS, ConstantPoolSharingOption.NEW_POOL);
    return classFile.transformClass(classFile.parse(old), NewerClassFiles::withVersion);
  }

  private static void withVersion(ClassBuilder to, ClassElement element) {
    if (element instanceof ClassFileVersion) {
      to.withVersion(ClassFile.JAVA_8_VERSION, 0);
    } else {
      to.with(element);
    }
  }
}
