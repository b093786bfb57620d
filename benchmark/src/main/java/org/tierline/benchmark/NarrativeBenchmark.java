package org.tierline.benchmark;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.tierline.exchange.narrative.NarrativeFile;
import org.tierline.exchange.record.RecordFiles;
import org.tierline.narrative.Narrative;
import org.tierline.narrative.NarrativeReader;
import org.tierline.narrative.facts.StatedFacts;
import org.tierline.record.Country;
import org.tierline.record.PublicRecord;

/**
 * How many megabytes of narratives are read a second, from text to the facts for the law: {@code
 * ./dev benchmark NarrativeBenchmark -p texts=DIR}, DIR being a folder with narratives of the 2018
 * edition as text.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(value = 1, jvmArgsAppend = "-XX:+UseSerialGC")
@Warmup(iterations = 6, time = 2)
@Measurement(iterations = 8, time = 2)
public class NarrativeBenchmark {
  private static final double BYTES_IN_A_MEGABYTE = 1e6;

  /** A folder with texts; the example of the project by itself, which is short. */
  @Param("examples/narrative.txt")
  private String texts = "";

  private final PublicRecord record = RecordFiles.builtIn();
  private final NarrativeReader reader = new NarrativeReader(record);
  private List<String> narratives = List.of();
  private double size;

  /** What was read, beside the passes over all texts. */
  @State(Scope.Thread)
  @AuxCounters(AuxCounters.Type.OPERATIONS)
  public static class Read {
    /** Megabytes of text in UTF-8; JMH prints them a second. */
    public double megabytes;
  }

  /** Loads the texts. */
  @Setup
  public void load() {
    var files = NarrativeFile.readAll(texts, InputStream.nullInputStream(), new ArrayList<>());
    narratives = files.stream().map(NarrativeFile::text).toList();
    size =
        narratives.stream().mapToLong(text -> text.getBytes(StandardCharsets.UTF_8).length).sum()
            / BYTES_IN_A_MEGABYTE;
  }

  /** Reads every text once. */
  @Benchmark
  public void textToFacts(Read counter, Blackhole hole) {
    Country country = record.countries().get(0);
    for (String text : narratives) {
      Narrative read = reader.read(text);
      hole.consume(StatedFacts.of(read, country, 2018));
    }
    counter.megabytes += size;
  }
}
