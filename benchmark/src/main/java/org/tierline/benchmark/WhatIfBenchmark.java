package org.tierline.benchmark;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.tierline.exchange.bill.ShippedBills;
import org.tierline.exchange.record.RecordFiles;
import org.tierline.law.bill.Editions;
import org.tierline.law.bill.LawUnderBill;
import org.tierline.record.PublicRecord;
import org.tierline.record.counterfactual.WhatIf;

/** How long a bill takes over all editions and governments of the built-in record. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = "-XX:+UseSerialGC")
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 6, time = 1)
public class WhatIfBenchmark {
  @Param({"no-waivers", "literal-f"})
  private String bill = "";

  private final PublicRecord record = RecordFiles.builtIn();

  @Benchmark
  public WhatIf wholeRecord() {
    return WhatIf.of(record, new LawUnderBill(ShippedBills.find(bill).orElseThrow()), Editions.ALL);
  }
}
