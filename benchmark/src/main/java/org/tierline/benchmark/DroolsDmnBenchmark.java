package org.tierline.benchmark;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.kie.dmn.api.core.DMNContext;
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

/** The same list decisions a second by Drools' DMN engine, one thread, the clocks handed in. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(value = 1, jvmArgsAppend = "-XX:+UseSerialGC")
@Warmup(iterations = 6, time = 1)
@Measurement(iterations = 6, time = 1)
public class DroolsDmnBenchmark {
  private final DroolsDmn dmn = new DroolsDmn();
  private List<DMNContext> inputs = List.of();
  private int next;

  /** Prepares what the model takes. */
  @Setup
  public void setUp() {
    inputs =
        SeededFacts.all().stream().map(facts -> dmn.input(facts, ClocksBefore.of(facts))).toList();
  }

  @Benchmark
  public Object interpreted() {
    return dmn.decide(next());
  }

  @Benchmark
  @Fork(value = 1, jvmArgsAppend = "-Dorg.kie.dmn.compiler.alphanetwork=true")
  public Object alphaNetwork() {
    return dmn.decide(next());
  }

  private DMNContext next() {
    next = next + 1 == inputs.size() ? 0 : next + 1;
    return inputs.get(next);
  }
}
