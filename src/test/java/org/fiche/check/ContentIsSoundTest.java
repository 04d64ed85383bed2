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
import org.fiche.finding.Finding;
import org.fiche.finding.FindingCode;
import org.junit.jupiter.api.Test;

class ContentIsSoundTest {

  private static final Path CONTENT = Path.of("content");

  @Test
  void catalogueHasNoFinding() {
    var content = new ContentReader().read(ContentFolder.read(CONTENT));
    assertThat(content.cards()).hasSizeGreaterThan(60);
    assertThat(new Checks().of(content, Fixture.TODAY)).isEmpty();
  }

  /** Time of the processor, so that a busy machine does not fail it. */
  @Test
  void thousandCardsAreCheckedAgainWithinASecond() {
    var folder = copies(ContentFolder.read(CONTENT), 14);
    var cpu = ManagementFactory.getThreadMXBean();
    var reader = new ContentReader();
    var checks = new Checks();
    checks.of(reader.read(folder), Fixture.TODAY);
    var fastest = Duration.ofDays(1);
    for (int run = 0; run < 5; run++) {
      long start = cpu.getCurrentThreadCpuTime();
      var content = reader.read(folder);
      var findings = checks.of(content, Fixture.TODAY);
      var taken = Duration.ofNanos(cpu.getCurrentThreadCpuTime() - start);
      assertThat(content.cards()).hasSizeGreaterThan(1000);
      assertThat(findings).isNotEmpty();
      fastest = taken.compareTo(fastest) < 0 ? taken : fastest;
    }
    assertThat(fastest).isLessThan(Duration.ofSeconds(1));
  }

  @Test
  void checkingAgainAfterAnEditFindsWhatCheckingAnewFinds() {
    var folder = ContentFolder.read(CONTENT);
    var reader = new ContentReader();
    var checks = new Checks();
    checks.of(reader.read(folder), Fixture.TODAY);
    var edited =
        reader.read(edited(folder, "medical-house", "<b>[[nowhere]] {medical-house.none}"));
    var found = checks.of(edited, Fixture.TODAY);
    assertThat(found).isEqualTo(new Checks().of(edited, Fixture.TODAY));
    assertThat(found)
        .extracting(Finding::code)
        .contains(FindingCode.RAW_HTML, FindingCode.UNKNOWN_CODE, FindingCode.TRANSLATIONS_DIFFER);
    assertThat(checks.of(reader.read(folder), Fixture.TODAY)).isEmpty();
  }

  private static ContentFolder edited(ContentFolder folder, String card, String words) {
    return new ContentFolder(
        folder.files().stream()
            .map(
                file ->
                    file.name().equals(card)
                        ? new ContentFile(
                            file.path(),
                            file.root(),
                            file.text().replaceFirst("definition:\\s+fr: >-", "$0\n    " + words))
                        : file)
            .toList(),
        List.of());
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
