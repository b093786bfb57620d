package org.tierline.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.Message;
import org.kie.api.runtime.KieSession;

/**
 * The list decision as rules in DRL, run by Drools' executable model.
 *
 * <p>The rules know the law of the editions 2011 to 2025 only, which are all that the seeded facts
 * have. Used by one thread; {@link #close} when done.
 */
final class DroolsExecutableModel implements AutoCloseable {
  private final KieBase base;
  private final KieSession session;

  DroolsExecutableModel() {
    var services = KieServices.get();
    var files =
        services
            .newKieFileSystem()
            .write("src/main/resources/org/tierline/benchmark/list-decision.drl", rules());
    var builder = services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
    var results = builder.getResults();
    if (results.hasMessages(Message.Level.ERROR)) {
      throw new IllegalStateException("compiling list-decision.drl: " + results.getMessages());
    }
    base = services.newKieContainer(builder.getKieModule().getReleaseId()).getKieBase();
    session = base.newKieSession();
  }

  private static String rules() {
    try (var stream =
        Objects.requireNonNull(
            DroolsExecutableModel.class.getResourceAsStream("list-decision.drl"))) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("reading list-decision.drl", e);
    }
  }

  /** Decides in the one session that is kept. */
  GovernmentCase decide(GovernmentCase government) {
    return decide(government, session);
  }

  /** Decides in a session of its own. */
  GovernmentCase decideInNewSession(GovernmentCase government) {
    var own = base.newKieSession();
    try {
      return decide(government, own);
    } finally {
      own.dispose();
    }
  }

  private static GovernmentCase decide(GovernmentCase government, KieSession in) {
    government.reset();
    run(government, in);
    run(new Phase.Weighing(government), in);
    if (government.isDecided()) {
      return government;
    }
    run(new Phase.Listing(government), in);
    run(new Phase.Closing(government), in);
    return government;
  }

  private static void run(Object fact, KieSession in) {
    var handle = in.insert(fact);
    in.fireAllRules();
    in.delete(handle);
  }

  @Override
  public void close() {
    session.dispose();
  }
}
