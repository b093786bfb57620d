package org.tierline.serve;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The side of the house that serves the site, as docs/decisions/0001-modules.md draws it. */
class HouseTest {
  /** Who may know a module. */
  private static final Map<String, List<String>> KNOWN_BY =
      Map.of(
          "serve", List.of(),
          "cli", List.of("serve"),
          "web", List.of("serve"),
          "publication", List.of("serve", "web"),
          "exchange", List.of("serve", "web", "cli", "publication"));

  private static final JavaClasses HOUSE =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .withImportOption(location -> !location.contains("/testkit"))
          .importPackages("org.tierline");

  @Test
  void theArrowsGoDownOnly() {
    var layers = layeredArchitecture().consideringOnlyDependenciesInLayers();
    for (String module : KNOWN_BY.keySet()) {
      layers = layers.layer(module).definedBy("org.tierline." + module + "..");
    }
    for (var known : KNOWN_BY.entrySet()) {
      layers =
          known.getValue().isEmpty()
              ? layers.whereLayer(known.getKey()).mayNotBeAccessedByAnyLayer()
              : layers
                  .whereLayer(known.getKey())
                  .mayOnlyBeAccessedByLayers(known.getValue().toArray(String[]::new));
    }
    layers.check(HOUSE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"serve", "web", "publication"})
  void thePackagesOfAModuleHaveNoCycle(String module) {
    slices()
        .matching("org.tierline." + module + "(**)")
        .should()
        .beFreeOfCycles()
        .allowEmptyShould(true)
        .check(HOUSE);
  }

  @Test
  void onlyTheServerKnowsSpringAndTomcat() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.tierline.web.server..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "org.springframework..", "org.apache.catalina..", "org.apache.coyote..", "jakarta..")
        .check(HOUSE);
  }

  @Test
  void whatIsServedIsWrittenByExchangeAndPublicationAlone() {
    noClasses()
        .that()
        .resideInAnyPackage("org.tierline.web..", "org.tierline.serve..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("tools.jackson..", "com.fasterxml.jackson..", "gg.jte..", "picocli..")
        .check(HOUSE);
  }

  @Test
  void onlyTheDataPackageKnowsTheLibrariesOfDataFiles() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.tierline.publication.data..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.apache.parquet..", "org.dhatim..")
        .check(HOUSE);
  }

  @Test
  void onlyTheProgramEndsTheProcess() {
    noClasses()
        .that()
        .resideInAPackage("org.tierline.web..")
        .should()
        .callMethod(System.class, "exit", int.class)
        .check(HOUSE);
  }
}
