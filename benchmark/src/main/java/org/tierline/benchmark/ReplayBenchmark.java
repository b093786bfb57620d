package org.tierline.benchmark;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.tierline.exchange.record.RecordFiles;
import org.tierline.law.watchlist.Readings;
import org.tierline.record.PublicRecord;
import org.tierline.record.history.Replay;

/** How long the clock takes over the whole built-in record. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = "-XX:+UseSerialGC")
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 6, time = 1)
public class ReplayBenchmark {
  private final PublicRecord record = RecordFiles.builtIn();

  @Benchmark
  public Replay wholeRecord() {
    return Replay.of(record, Readings.PRACTICE);
  }
}
