package org.tierline.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Random;
import java.util.random.RandomGenerator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** What happens to documents on their way, and what is done to them by those who mean harm. */
enum Mutation {
  CUT {
    @Override
    byte[] of(byte[] bytes, RandomGenerator random) {
      return Arrays.copyOf(bytes, random.nextInt(bytes.length + 1));
    }
  },
  DOUBLED {
    @Override
    byte[] of(byte[] bytes, RandomGenerator random) {
      return joined(bytes, bytes);
    }
  },
  SHUFFLED {
    @Override
    byte[] of(byte[] bytes, RandomGenerator random) {
      int size = random.nextInt(1, Math.max(2, bytes.length / 3));
      var blocks = new ArrayList<byte[]>();
      for (int at = 0; at < bytes.length; at += size) {
        blocks.add(Arrays.copyOfRange(bytes, at, Math.min(bytes.length, at + size)));
      }
      Collections.shuffle(blocks, Random.from(random));
      return joined(blocks.toArray(byte[][]::new));
    }
  },
  FLIPPED {
    @Override
    byte[] of(byte[] bytes, RandomGenerator random) {
      byte[] flipped = bytes.clone();
      for (int i = 0; flipped.length > 0 && i < 20; i++) {
        flipped[random.nextInt(flipped.length)] = (byte) random.nextInt(256);
      }
      return flipped;
    }
  },
  ENCODED_WRONGLY {
    @Override
    byte[] of(byte[] bytes, RandomGenerator random) {
      String text = new String(bytes, StandardCharsets.ISO_8859_1);
      return switch (random.nextInt(3)) {
        case 0 -> text.getBytes(StandardCharsets.UTF_8);
        case 1 -> text.getBytes(StandardCharsets.UTF_16);
        default -> new String(bytes, StandardCharsets.UTF_16LE).getBytes(StandardCharsets.UTF_8);
      };
    }
  },
  ENTITY_BOMBED {
    @Override
    byte[] of(byte[] bytes, RandomGenerator random) {
      String bomb =
          "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\">" + "<!ENTITY b \"&a;&a;\">".repeat(100) + "]>";
      return inserted(inserted(bytes, "&b;&b;&#x110000;&#0;", random), bomb, random);
    }
  },
  NESTED {
    @Override
    byte[] of(byte[] bytes, RandomGenerator random) {
      String[] openings = {"<div>", "<b><p>", "<table><tr><td>", "[", "{\"a\":", "((", "q "};
      return inserted(bytes, openings[random.nextInt(openings.length)].repeat(5_000), random);
    }
  },
  ZERO_BYTES {
    @Override
    byte[] of(byte[] bytes, RandomGenerator random) {
      return inserted(bytes, "\0".repeat(random.nextInt(1, 5_000)), random);
    }
  },
  REPEATED {
    @Override
    byte[] of(byte[] bytes, RandomGenerator random) {
      int from = random.nextInt(bytes.length + 1);
      int until = Math.min(bytes.length, from + random.nextInt(1, 40));
      String some = new String(bytes, from, until - from, StandardCharsets.ISO_8859_1);
      return inserted(bytes, some.repeat(random.nextInt(1, 1_000)), random);
    }
  },
  ZIPPED {
    @Override
    byte[] of(byte[] bytes, RandomGenerator random) {
      String[] names = {"2018-AGO.txt", "a/../../b.html", "c\n\u001B[2J.pdf", "d\0.txt", "e/", "."};
      return zip(names[random.nextInt(names.length)], bytes);
    }
  };

  /** What becomes of some bytes. */
  abstract byte[] of(byte[] bytes, RandomGenerator random);

  /** An archive of one entry. */
  static byte[] zip(String name, byte[] content) {
    var packed = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(packed)) {
      zip.putNextEntry(new ZipEntry(name));
      zip.write(content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return packed.toByteArray();
  }

  private static byte[] inserted(byte[] bytes, String latin, RandomGenerator random) {
    int at = random.nextInt(bytes.length + 1);
    return joined(
        Arrays.copyOf(bytes, at),
        latin.getBytes(StandardCharsets.ISO_8859_1),
        Arrays.copyOfRange(bytes, at, bytes.length));
  }

  private static byte[] joined(byte[]... parts) {
    var joined = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      joined.writeBytes(part);
    }
    return joined.toByteArray();
  }
}
