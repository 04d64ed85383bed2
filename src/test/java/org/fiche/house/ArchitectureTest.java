package org.fiche.house;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.fiche.Crosses;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ArchitectureTest {

  private static final JavaClasses CLASSES =
      new ClassFileImporter().importPath(Path.of("target", "classes"));

  @ParameterizedTest
  @EnumSource
  void roomImportsOnlyWhatTheTableAllows(Room room) {
    var broken = new TreeSet<String>();
    eachDependency(
        origin -> Room.of(origin.getPackageName()).filter(room::equals).isPresent(),
        arrow ->
            Room.of(arrow.getTargetClass().getPackageName())
                .filter(target -> !room.mayImport(target))
                .ifPresent(target -> broken.add(line(arrow))));
    assertThat(broken).isEmpty();
  }

  @Test
  void roomsHaveNoCycles() {
    slices().matching("org.fiche.(*)..").should().beFreeOfCycles().check(CLASSES);
  }

  @ParameterizedTest
  @EnumSource
  void fenceHolds(FenceRule rule) {
    var broken = new TreeSet<String>();
    eachDependency(
        origin -> !rule.admits(origin),
        arrow -> {
          if (rule.isBehind(arrow.getTargetClass().getName())) {
            broken.add(line(arrow));
          }
        });
    assertThat(broken).isEmpty();
  }

  @Test
  void clockIsGivenAndNeverTakenFromTheMachine() {
    var broken = new TreeSet<String>();
    for (var type : CLASSES) {
      if (!FenceRule.isExcused(type, org.fiche.Fence.CLOCK)) {
        type.getCodeUnitCallsFromSelf().stream()
            .filter(call -> Clockless.reads(call.getTarget()))
            .forEach(call -> broken.add(call.getDescription()));
      }
    }
    assertThat(broken).isEmpty();
  }

  @Test
  void whoCrossesAFenceSaysWhy() {
    for (var type : CLASSES) {
      type.tryGetAnnotationOfType(Crosses.class)
          .ifPresent(
              crossing -> assertThat(crossing.because()).as(type.getName()).hasSizeGreaterThan(20));
    }
  }

  @Test
  void everyClassIsInARoom() {
    for (var type : CLASSES) {
      var name = type.getPackageName();
      assertThat(name.equals("org.fiche") || Room.of(name).isPresent() || isGenerated(type))
          .as(type.getName())
          .isTrue();
    }
  }

  private static boolean isGenerated(JavaClass type) {
    return !type.getPackageName().startsWith("org.fiche");
  }

  private static void eachDependency(
      Predicate<JavaClass> from, java.util.function.Consumer<Dependency> consumer) {
    CLASSES.stream()
        .filter(from)
        .flatMap(origin -> origin.getDirectDependenciesFromSelf().stream())
        .forEach(consumer);
  }

  private static String line(Dependency arrow) {
    return arrow.getDescription();
  }
}
