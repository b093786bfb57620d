package org.tierline.benchmark;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.tierline.law.determination.Decision;
import org.tierline.law.determination.ListDecision;
import org.tierline.law.determination.ReasonDepth;
import org.tierline.law.facts.Facts;
import org.tierline.law.watchlist.Clocks;
import org.tierline.law.watchlist.Readings;

/**
 * List decisions a second with one thread: from facts alone, the clock run too, and, to stand
 * beside the peers, with the clocks before the edition handed in as the peers get them.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(value = 1, jvmArgsAppend = "-XX:+UseSerialGC")
@Warmup(iterations = 6, time = 1)
@Measurement(iterations = 6, time = 1)
public class DeterminationBenchmark {
  private List<Facts> facts = List.of();
  private List<Clocks> clocks = List.of();
  private int next;

  /** Makes the facts. */
  @Setup
  public void setUp() {
    facts = List.copyOf(SeededFacts.all());
    clocks = facts.stream().map(ClocksBefore::of).toList();
  }

  @Benchmark
  public Decision noReasons() {
    return ListDecision.decide(next(), Readings.PRACTICE, ReasonDepth.NONE);
  }

  @Benchmark
  public Decision minimalReasons() {
    return ListDecision.decide(next(), Readings.PRACTICE, ReasonDepth.MINIMAL);
  }

  @Benchmark
  public Decision wholeTree() {
    return ListDecision.decide(next(), Readings.PRACTICE, ReasonDepth.WHOLE);
  }

  @Benchmark
  public Decision noReasonsClockHandedIn() {
    var one = next();
    return ListDecision.decide(one, clocks.get(next), Readings.PRACTICE, ReasonDepth.NONE);
  }

  @Benchmark
  public Decision minimalReasonsClockHandedIn() {
    var one = next();
    return ListDecision.decide(one, clocks.get(next), Readings.PRACTICE, ReasonDepth.MINIMAL);
  }

  private Facts next() {
    next = next + 1 == facts.size() ? 0 : next + 1;
    return facts.get(next);
  }
}
