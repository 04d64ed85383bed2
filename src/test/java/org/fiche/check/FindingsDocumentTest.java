package org.fiche.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.fiche.finding.FindingCode;
import org.junit.jupiter.api.Test;

class FindingsDocumentTest {

  private static final Path DOCUMENT = Path.of("src/docs/findings.md");

  @Test
  void everyFindingCodeHasItsHeadingAndNoOther() throws IOException {
    var headings =
        Files.readAllLines(DOCUMENT).stream()
            .filter(line -> line.startsWith("### "))
            .map(line -> line.substring(4));
    assertThat(headings)
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(FindingCode.values()).map(FindingCode::id).toList());
  }

  @Test
  void everyHeadingHasMeaningExampleAndRemedy() throws IOException {
    var sections = Files.readString(DOCUMENT).split("(?m)^### ", -1);
    assertThat(sections).hasSize(FindingCode.values().length + 1);
    assertThat(Arrays.stream(sections).skip(1))
        .allSatisfy(section -> assertThat(section).contains("Example: ", "Remedy: "));
  }

  @Test
  void everyFindingIsMarkedWithItsSeverity() throws IOException {
    var text = Files.readString(DOCUMENT);
    for (var code : FindingCode.values()) {
      var section = text.substring(text.indexOf("### " + code.id() + "\n")).lines().skip(2);
      assertThat(section.findFirst().orElse("").startsWith("Warning."))
          .as(code.id())
          .isEqualTo(code.severity() == org.fiche.finding.Severity.WARNING);
    }
  }
}
