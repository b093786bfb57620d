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
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The same list decisions a second by Drools' executable model, one thread, the clocks handed in.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(value = 1, jvmArgsAppend = "-XX:+UseSerialGC")
@Warmup(iterations = 6, time = 1)
@Measurement(iterations = 6, time = 1)
public class DroolsExecutableModelBenchmark {
  private final DroolsExecutableModel rules = new DroolsExecutableModel();
  private List<GovernmentCase> governments = List.of();
  private int next;

  /** Prepares what the rules take. */
  @Setup
  public void setUp() {
    governments =
        SeededFacts.all().stream()
            .map(facts -> new GovernmentCase(facts, ClocksBefore.of(facts)))
            .toList();
  }

  @TearDown
  public void tearDown() {
    rules.close();
  }

  @Benchmark
  public Object reusedSession() {
    return rules.decide(next());
  }

  @Benchmark
  public Object newSession() {
    return rules.decideInNewSession(next());
  }

  private GovernmentCase next() {
    next = next + 1 == governments.size() ? 0 : next + 1;
    return governments.get(next);
  }
}
