package org.fiche.house;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.fiche.house.SourceFile.Body;
import org.junit.jupiter.api.Test;

class SizeTest {

  private static final int FILE = 250;
  private static final int METHOD = 40;
  private static final int TEMPLATE = 80;
  private static final int README = 80;
  private static final int FILES_OF_A_PACKAGE = 15;

  @Test
  void fileHasAtMost250Lines() {
    assertThat(SourceFile.all()).filteredOn(file -> SourceFile.lines(file.path()) > FILE).isEmpty();
  }

  @Test
  void methodHasAtMost40Lines() {
    assertThat(SourceFile.all().stream().flatMap(SourceFile::bodies))
        .hasSizeGreaterThan(100)
        .filteredOn(body -> body.lines() > METHOD)
        .isEmpty();
  }

  @Test
  void longMethodIsSeen() {
    var fixture = new SourceFile(Path.of("src/test/resources/house/LongMethod.java.txt"));
    assertThat(fixture.bodies()).contains(new Body(fixture.path(), "tooLong", METHOD + 1));
  }

  @Test
  void templateHasAtMost80Lines() {
    assertThat(SourceFile.walk(Path.of("src/main/resources/templates"), ".html"))
        .filteredOn(template -> SourceFile.lines(template) > TEMPLATE)
        .isEmpty();
  }

  @Test
  void readmeHasAtMost80Lines() {
    assertThat(SourceFile.lines(Path.of("README.md"))).isBetween(20, README);
  }

  @Test
  void packageHasAtMost15Files() {
    var packages =
        SourceFile.all().stream()
            .map(SourceFile::path)
            .filter(path -> !path.endsWith("package-info.java"))
            .collect(groupingBy(path -> String.valueOf(path.getParent())));
    assertThat(packages).allSatisfy(this::isSmall);
  }

  private void isSmall(String folder, List<Path> files) {
    assertThat(files).as(folder).hasSizeLessThanOrEqualTo(FILES_OF_A_PACKAGE);
  }
}
