package org.fiche.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.fiche.content.ContentFile;
import org.fiche.content.ContentFolder;
import org.fiche.content.ContentReader;
import org.junit.jupiter.api.Test;

class ContentIsSoundTest {

  private static final Path CONTENT = Path.of("content");

  @Test
  void catalogueHasNoFinding() {
    var content = new ContentReader().read(ContentFolder.read(CONTENT));
    assertThat(content.cards()).hasSizeGreaterThan(60);
    assertThat(Checks.of(content, Fixture.TODAY)).isEmpty();
  }

  /** Time of the processor, so that a busy machine does not fail it. */
  @Test
  void thousandCardsAreCheckedAgainWithinASecond() {
    var folder = copies(ContentFolder.read(CONTENT), 14);
    var cpu = ManagementFactory.getThreadMXBean();
    var reader = new ContentReader();
    Checks.of(reader.read(folder), Fixture.TODAY);
    var fastest = Duration.ofDays(1);
    for (int run = 0; run < 5; run++) {
      long start = cpu.getCurrentThreadCpuTime();
      var content = reader.read(folder);
      var findings = Checks.of(content, Fixture.TODAY);
      var taken = Duration.ofNanos(cpu.getCurrentThreadCpuTime() - start);
      assertThat(content.cards()).hasSizeGreaterThan(1000);
      assertThat(findings).isNotEmpty();
      fastest = taken.compareTo(fastest) < 0 ? taken : fastest;
    }
    assertThat(fastest).isLessThan(Duration.ofSeconds(1));
  }

  /** Concepts and their like under names of their own; links lead to the first of them. */
  private static ContentFolder copies(ContentFolder folder, int times) {
    var files = new ArrayList<ContentFile>(folder.files());
    for (int copy = 1; copy < times; copy++) {
      for (var file : folder.files()) {
        if (file.text().contains("\ncode: ")) {
          files.add(renamed(file, "c" + copy));
        }
      }
    }
    return new ContentFolder(List.copyOf(files), List.of());
  }

  private static ContentFile renamed(ContentFile file, String suffix) {
    var path = file.path().replace(".yaml", suffix + ".yaml");
    var code = "code: " + file.name();
    return new ContentFile(
        path, file.root(), file.text().replaceFirst(code + "\\b", code + suffix));
  }
}
