package org.tierline.app;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.Console;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The house as docs/decisions/0001-modules.md draws it. */
class HouseTest {
  /** From the top to the bottom. */
  private static final List<String> MODULES =
      List.of("app", "cli", "exchange", "narrative", "record", "law");

  private static final JavaClasses HOUSE =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .withImportOption(location -> !location.contains("/testkit"))
          .importPackages("org.tierline");

  @Test
  void theseModulesAndNoOtherAreOnTheClassPath() {
    // What publishes and serves has some thirty jars, which each start of a command would look
    // into.
    assertThat(HOUSE.stream().map(HouseTest::module).distinct())
        .containsExactlyInAnyOrderElementsOf(MODULES);
  }

  @Test
  void theArrowsGoDownOnly() {
    var layers = layeredArchitecture().consideringOnlyDependenciesInLayers();
    for (String module : MODULES) {
      layers = layers.layer(module).definedBy("org.tierline." + module + "..");
    }
    for (int m = 0; m < MODULES.size(); m++) {
      layers =
          m == 0
              ? layers.whereLayer(MODULES.get(m)).mayNotBeAccessedByAnyLayer()
              : layers
                  .whereLayer(MODULES.get(m))
                  .mayOnlyBeAccessedByLayers(MODULES.subList(0, m).toArray(String[]::new));
    }
    layers.check(HOUSE);
  }

  @Test
  void packagesAreNamedByTheirModuleAndInNoOther() {
    Map<String, Set<String>> modulesByPackage = new TreeMap<>();
    for (JavaClass type : HOUSE) {
      modulesByPackage
          .computeIfAbsent(type.getPackageName(), _ -> new TreeSet<>())
          .add(module(type));
    }
    assertThat(modulesByPackage)
        .allSatisfy(
            (name, modules) -> {
              assertThat(modules).hasSize(1);
              assertThat(name + ".").startsWith("org.tierline." + modules.iterator().next() + ".");
            });
  }

  /** The module a class was compiled in, from its folder or jar. */
  private static String module(JavaClass type) {
    String location = type.getSource().orElseThrow().getUri().toString();
    Matcher matcher =
        Pattern.compile("/([a-z]+)(/target/classes/|-\\d[^/]*\\.jar!/)").matcher(location);
    assertThat(matcher.find()).as("a module in %s", location).isTrue();
    return matcher.group(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"app", "cli", "exchange", "narrative", "record", "law"})
  void thePackagesOfAModuleHaveNoCycle(String module) {
    slices()
        .matching("org.tierline." + module + "(**)")
        .should()
        .beFreeOfCycles()
        .allowEmptyShould(true)
        .check(HOUSE);
  }

  @Test
  void lawNeedsNothingButJava() {
    classes()
        .that()
        .resideInAPackage("org.tierline.law..")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage("org.tierline.law..", "java..", "org.jspecify..")
        .check(HOUSE);
  }

  @Test
  void recordNeedsNothingButLawAndJava() {
    classes()
        .that()
        .resideInAPackage("org.tierline.record..")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            "org.tierline.record..", "org.tierline.law..", "java..", "org.jspecify..")
        .allowEmptyShould(true)
        .check(HOUSE);
  }

  private static final String[] BELOW_NARRATIVE = {
    "org.tierline.narrative..",
    "org.tierline.record..",
    "org.tierline.law..",
    "java..",
    "org.jspecify.."
  };

  @Test
  void narrativeNeedsNothingButRecordLawAndJava() {
    classes()
        .that()
        .resideInAPackage("org.tierline.narrative..")
        .and()
        .resideOutsideOfPackage("org.tierline.narrative.document")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(BELOW_NARRATIVE)
        .check(HOUSE);
  }

  @Test
  void documentsAreTakenApartByJsoupAndPdfBoxAlone() {
    var allowed = new ArrayList<>(List.of(BELOW_NARRATIVE));
    allowed.addAll(List.of("org.jsoup..", "org.apache.pdfbox.."));
    classes()
        .that()
        .resideInAPackage("org.tierline.narrative.document")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(allowed.toArray(String[]::new))
        .check(HOUSE);
  }

  private static final DescribedPredicate<JavaClass> PURE =
      resideInAnyPackage("org.tierline.law..", "org.tierline.record..", "org.tierline.narrative..");

  @Test
  void lawRecordAndNarrativeTouchNoFileNetworkOrDatabase() {
    noClasses()
        .that(PURE)
        .should()
        .dependOnClassesThat(
            resideInAnyPackage(
                    "java.nio.file..",
                    "java.nio.channels..",
                    "java.net..",
                    "java.sql..",
                    "java.util.logging..",
                    "java.util.prefs..")
                .or(
                    describe(
                        "file types of java.io",
                        type ->
                            type.getPackageName().equals("java.io")
                                && (type.getSimpleName().startsWith("File")
                                    || type.getSimpleName().equals("RandomAccessFile")
                                    || type.isEquivalentTo(Console.class)))))
        .check(HOUSE);
  }

  @Test
  void lawAndRecordAskNeitherTheClockNorTheProcess() {
    noClasses()
        .that(PURE)
        .should()
        .accessTargetWhere(
            describe(
                "asks the clock, the process or chance",
                (JavaAccess<?> access) -> {
                  String owner = access.getTargetOwner().getName();
                  String name = access.getTarget().getName();
                  return (owner.startsWith("java.time.")
                          && (name.equals("now") || name.startsWith("system")))
                      || (owner.equals("java.util.Date") && name.equals("<init>"))
                      || (owner.equals("java.lang.System")
                          && !name.equals("arraycopy")
                          && !name.equals("identityHashCode")
                          && !name.equals("lineSeparator"))
                      || owner.equals("java.util.concurrent.ThreadLocalRandom")
                      || (owner.equals("java.lang.Math") && name.equals("random"))
                      || owner.equals("java.lang.Runtime")
                      || owner.equals("java.lang.ProcessHandle")
                      || (owner.equals("java.util.Locale") && name.equals("getDefault"))
                      || (owner.equals("java.util.TimeZone") && name.equals("getDefault"))
                      || (owner.equals("java.time.ZoneId") && name.equals("systemDefault"));
                }))
        .check(HOUSE);
  }

  @Test
  void lawAndRecordHoldNoGlobalState() {
    fields()
        .that()
        .areDeclaredInClassesThat(PURE)
        .and()
        .areStatic()
        .should()
        .beFinal()
        .allowEmptyShould(true)
        .check(HOUSE);
  }

  @Test
  void onlyExchangeKnowsTheFormatLibraries() {
    noClasses()
        .that(not(resideInAPackage("org.tierline.exchange..")))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "tools.jackson..", "com.fasterxml.jackson..", "org.snakeyaml..", "de.siegmar..")
        .check(HOUSE);
  }

  @Test
  void onlyTheCommandLineKnowsPicocli() {
    noClasses()
        .that(not(resideInAnyPackage("org.tierline.cli..", "org.tierline.app..")))
        .should()
        .dependOnClassesThat()
        .resideInAPackage("picocli..")
        .check(HOUSE);
  }

  @Test
  void onlyTheProgramsEndTheProcess() {
    noClasses()
        .that(not(resideInAPackage("org.tierline.app..")))
        .should()
        .callMethod(System.class, "exit", int.class)
        .check(HOUSE);
  }
}
