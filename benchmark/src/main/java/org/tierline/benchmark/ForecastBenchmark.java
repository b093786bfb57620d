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
import org.tierline.record.forecast.Backtest;
import org.tierline.record.forecast.Fit;
import org.tierline.record.forecast.Fits;
import org.tierline.record.forecast.Outlook;
import org.tierline.record.forecast.Simulation;
import org.tierline.record.forecast.Transitions;

/** How long the forecast takes on the whole built-in record, one call at a time. */
@State(Scope.Thread)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = "-XX:+UseSerialGC")
@Warmup(iterations = 2)
@Measurement(iterations = 5)
public class ForecastBenchmark {
  private static final int THREADS = 2;

  private final Transitions transitions = Transitions.of(RecordFiles.builtIn());
  private final Fit fit = new Fits(transitions).to(transitions.next());

  /** 100,000 courses of ten editions for all governments. */
  @Benchmark
  public Outlook simulation() {
    return new Simulation(10, 100_000, 1).run(fit, transitions.now(), THREADS, share -> {});
  }

  /** All fits from 2007 on, with every weighing tried, and the backtest. */
  @Benchmark
  public Backtest backtest() {
    return Backtest.of(new Fits(transitions), 1);
  }
}
