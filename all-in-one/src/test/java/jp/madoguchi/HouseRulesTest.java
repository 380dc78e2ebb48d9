package jp.madoguchi;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.time.Clock;
import org.axonframework.eventhandling.DisallowReplay;
import org.jspecify.annotations.NullMarked;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;

/** Who may know whom, and what nobody does. */
@AnalyzeClasses(packages = "jp.madoguchi", importOptions = ImportOption.DoNotIncludeTests.class)
class HouseRulesTest {

  @ArchTest
  static final ArchRule only_facts_cross_the_line =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .layer("shared")
          .definedBy("jp.madoguchi.shared..")
          .layer("proof")
          .definedBy("jp.madoguchi.proof..")
          .layer("platform")
          .definedBy("jp.madoguchi.platform..")
          .layer("command")
          .definedBy("jp.madoguchi.command..")
          .layer("projection")
          .definedBy("jp.madoguchi.projection..")
          .layer("query")
          .definedBy("jp.madoguchi.query..")
          .layer("all-in-one")
          .definedBy("jp.madoguchi.allinone..")
          .whereLayer("all-in-one")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("command")
          .mayOnlyBeAccessedByLayers("all-in-one")
          .whereLayer("query")
          .mayOnlyBeAccessedByLayers("all-in-one")
          .whereLayer("projection")
          .mayOnlyBeAccessedByLayers("query")
          .whereLayer("platform")
          .mayOnlyBeAccessedByLayers("command", "projection", "query", "all-in-one")
          .whereLayer("proof")
          .mayNotAccessAnyLayer();

  @ArchTest
  static final ArchRule features_speak_through_events =
      slices().assignedFrom(featuresOf("jp.madoguchi.command.")).should().notDependOnEachOther();

  @ArchTest
  static final ArchRule the_way_out_knows_no_feature =
      noClasses()
          .that()
          .resideInAPackage("jp.madoguchi.command.modelgateway..")
          .should()
          .dependOnClassesThat(
              resideInAPackage("jp.madoguchi.command..")
                  .and(
                      resideOutsideOfPackages(
                          "jp.madoguchi.command.modelgateway..",
                          "jp.madoguchi.command.support..")));

  @ArchTest
  static final ArchRule the_way_to_the_registries_knows_no_feature =
      noClasses()
          .that()
          .resideInAPackage("jp.madoguchi.command.registry..")
          .should()
          .dependOnClassesThat(
              resideInAPackage("jp.madoguchi.command..")
                  .and(
                      resideOutsideOfPackages(
                          "jp.madoguchi.command.registry..", "jp.madoguchi.command.support..")));

  @ArchTest
  static final ArchRule there_is_one_way_out_to_a_language_model =
      noClasses()
          .that()
          .resideOutsideOfPackage("jp.madoguchi.command.modelgateway.provider..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.springframework.ai..", "com.openai..", "okhttp3..", "reactor..");

  @ArchTest
  static final ArchRule only_the_way_out_knows_who_is_at_its_end =
      noClasses()
          .that()
          .resideOutsideOfPackage("jp.madoguchi.command.modelgateway..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("jp.madoguchi.command.modelgateway.provider..");

  @ArchTest
  static final ArchRule the_command_side_speaks_http_to_nobody_else =
      noClasses()
          .that()
          .resideInAPackage("jp.madoguchi.command..")
          .and()
          .doNotHaveSimpleName("HttpTimeAuthority")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "java.net.http..",
              "org.springframework.web.client..",
              "org.springframework.http.client..");

  @ArchTest
  static final ArchRule pages_do_not_know_each_other =
      slices().assignedFrom(featuresOf("jp.madoguchi.projection.")).should().notDependOnEachOther();

  @ArchTest
  static final ArchRule the_kernel_knows_no_framework =
      noClasses()
          .that()
          .resideInAPackage("jp.madoguchi.shared..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.axonframework..", "org.springframework..", "com.mongodb..");

  @ArchTest
  static final ArchRule what_proves_the_facts_needs_nothing_but_the_jdk =
      noClasses()
          .that()
          .resideInAPackage("jp.madoguchi.proof..")
          .should()
          .dependOnClassesThat()
          .resideOutsideOfPackages("java..", "javax..", "jp.madoguchi.proof..", "org.jspecify..");

  @ArchTest
  static final ArchRule folds_know_no_store =
      noClasses()
          .that()
          .resideInAPackage("jp.madoguchi.projection..")
          .and()
          .haveSimpleNameNotEndingWith("Store")
          .and()
          .resideOutsideOfPackage("jp.madoguchi.projection.support")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("com.mongodb..", "org.bson..");

  @ArchTest
  static final ArchRule nobody_calls_now =
      noClasses()
          .should()
          .callMethodWhere(
              DescribedPredicate.describe(
                  "now() without a clock",
                  (JavaAccess<?> call) ->
                      call.getName().equals("now")
                          && call.getTargetOwner().getPackageName().equals("java.time")
                          && call.getTarget().getFullName().endsWith("now()")))
          .orShould()
          .callMethod(Clock.class, "systemDefaultZone")
          .orShould()
          .callMethod(Clock.class, "systemUTC");

  @ArchTest
  static final ArchRule the_query_side_only_gets =
      methods()
          .that()
          .areDeclaredInClassesThat()
          .resideInAPackage("jp.madoguchi.query..")
          .and()
          .areDeclaredInClassesThat()
          .doNotHaveSimpleName("VisitorSearchController") // Names stand in no URL (ADR 0012).
          .and()
          .areDeclaredInClassesThat()
          .doNotHaveSimpleName("KpiQueryController") // Questions outgrow a URL (ADR 0018).
          .should()
          .notBeAnnotatedWith(PostMapping.class)
          .andShould()
          .notBeAnnotatedWith(PutMapping.class)
          .andShould()
          .notBeAnnotatedWith(PatchMapping.class)
          .andShould()
          .notBeAnnotatedWith(DeleteMapping.class);

  @ArchTest
  static final ArchRule policies_are_sentences_and_are_not_replayed =
      classes()
          .that()
          .haveNameMatching(".*\\.When[A-Z]\\w+")
          .and()
          .areTopLevelClasses()
          .should()
          .beAnnotatedWith(DisallowReplay.class)
          .andShould()
          .haveNameMatching(".*\\.When\\w+Then\\w+");

  @ArchTest
  static final ArchRule every_package_says_that_nothing_is_null =
      classes().that().resideInAPackage("jp.madoguchi..").should(beNullMarked());

  private static ArchCondition<JavaClass> beNullMarked() {
    return new ArchCondition<>("reside in a @NullMarked package") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        var marked =
            type.getPackage()
                .tryGetPackageInfo()
                .filter(info -> info.isAnnotatedWith(NullMarked.class))
                .isPresent();
        events.add(
            new SimpleConditionEvent(
                type, marked, type.getName() + " is in no @NullMarked package"));
      }
    };
  }

  /** One slice a package below the root; plumbing and the ways out belong to everybody. */
  private static SliceAssignment featuresOf(String root) {
    return new SliceAssignment() {
      @Override
      public SliceIdentifier getIdentifierOf(JavaClass type) {
        var name = type.getPackageName();
        if (!name.startsWith(root)
            || name.startsWith(root + "support")
            || name.startsWith(root + "modelgateway")
            || name.startsWith(root + "registry")) {
          return SliceIdentifier.ignore();
        }
        return SliceIdentifier.of(name.substring(root.length()));
      }

      @Override
      public String getDescription() {
        return "features below " + root;
      }
    };
  }
}
