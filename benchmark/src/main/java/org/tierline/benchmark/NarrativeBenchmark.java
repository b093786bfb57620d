package org.tierline.benchmark;

import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import opennlp.tools.tokenize.SimpleTokenizer;
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
import org.tierline.narrative.text.Words;
import org.tierline.record.Country;
import org.tierline.record.PublicRecord;

/**
 * How many megabytes of narratives are read a second, from text to the facts for the law: {@code
 * ./dev benchmark NarrativeBenchmark -p texts=DIR}, DIR being a folder with narratives of the 2018
 * edition as text.
 *
 * <p>Beside it, on the same texts, what only parts a text into sentences and words: the JDK's
 * sentences, and each of them cut into words by Apache OpenNLP's tokenizer that needs no model.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(value = 1, jvmArgsAppend = "-XX:+UseSerialGC")
@Warmup(iterations = 6, time = 2)
@Measurement(iterations = 8, time = 2)
public class NarrativeBenchmark {
  private static final double BYTES_IN_A_MEGABYTE = 1e6;
  private static final double NANOSECONDS_IN_A_SECOND = 1e9;
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

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

    /**
     * Seconds that the thread had a processor; JMH prints them a second, too. On a shared machine
     * megabytes divided by these tell more than megabytes alone.
     */
    public double processorSeconds;

    private void add(double read, long since) {
      megabytes += read;
      processorSeconds += (THREADS.getCurrentThreadCpuTime() - since) / NANOSECONDS_IN_A_SECOND;
    }
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
    long since = THREADS.getCurrentThreadCpuTime();
    Country country = record.countries().get(0);
    for (String text : narratives) {
      Narrative read = reader.read(text);
      hole.consume(StatedFacts.of(read, country, 2018));
    }
    counter.add(size, since);
  }

  /** Parts every text into words and sentences by Tierline's own means, and reads nothing. */
  @Benchmark
  public void onlyWords(Read counter, Blackhole hole) {
    long since = THREADS.getCurrentThreadCpuTime();
    for (String text : narratives) {
      hole.consume(Words.of(text, 0, text.length()));
    }
    counter.add(size, since);
  }

  /** Finds the sentences of every text by {@link BreakIterator}. */
  @Benchmark
  public void sentencesOfTheJdk(Read counter, Blackhole hole) {
    long since = THREADS.getCurrentThreadCpuTime();
    var sentences = BreakIterator.getSentenceInstance(Locale.US);
    for (String text : narratives) {
      sentences.setText(text);
      while (sentences.next() != BreakIterator.DONE) {
        hole.consume(sentences.current());
      }
    }
    counter.add(size, since);
  }

  /** Finds the sentences likewise, and the words of each by OpenNLP. */
  @Benchmark
  public void sentencesOfTheJdkAndWordsOfOpenNlp(Read counter, Blackhole hole) {
    long since = THREADS.getCurrentThreadCpuTime();
    var sentences = BreakIterator.getSentenceInstance(Locale.US);
    for (String text : narratives) {
      sentences.setText(text);
      int start = sentences.first();
      for (int end = sentences.next(); end != BreakIterator.DONE; end = sentences.next()) {
        hole.consume(SimpleTokenizer.INSTANCE.tokenize(text.substring(start, end)));
        start = end;
      }
    }
    counter.add(size, since);
  }
}
