package org.fiche.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.fiche.catalogue.Catalogue.Edition;
import org.fiche.catalogue.kept.CardVersion;
import org.fiche.content.ContentFolder;
import org.junit.jupiter.api.Test;

class VersionsTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final String OWNER = "concepts/active-practice.yaml";
  private final Map<String, CardVersion> kept = new HashMap<>();
  private long number;

  private Versions publish(ContentFolder folder) {
    var content = RealContent.read(folder);
    var next = new Catalogue(new Edition(++number, Instant.EPOCH, Map.of()), content);
    var planned = Versions.plan(next, content, kept, TODAY);
    if (planned.findings().isEmpty()) {
      planned.added().forEach(version -> kept.put(version.key().codeKey(), version));
    }
    return planned;
  }

  @Test
  void firstPublicationMakesAVersionOfEachCardUnderItsDate() {
    var first = publish(RealContent.folder());
    assertThat(first.added()).hasSize(74);
    assertThat(first.all()).containsEntry("stat003014", "2025-09-25");
  }

  @Test
  void sameContentMakesNoVersion() {
    publish(RealContent.folder());
    assertThat(publish(RealContent.folder()).added()).isEmpty();
  }

  @Test
  void layoutAndCommentsMakeNoVersion() {
    publish(RealContent.folder());
    var again = publish(RealContent.with(OWNER, text -> text + "\n# a comment\n"));
    assertThat(again.added()).isEmpty();
    assertThat(again.findings()).isEmpty();
  }

  @Test
  void changeUnderAnOldDateIsRefusedAtTheOwnerAlone() {
    publish(RealContent.folder());
    var again = publish(RealContent.with(OWNER, text -> text.replace("value: 1250", "value: 900")));
    assertThat(again.findings())
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.place().file()).endsWith(OWNER);
              assertThat(finding.remedy()).isEqualTo("set `modified: 2026-11-22`");
            });
  }

  @Test
  void secondChangeOnTheSameDayIsVersionTwo() {
    publish(RealContent.folder());
    publish(changedToday("900"));
    var second = publish(changedToday("800"));
    assertThat(second.findings()).isEmpty();
    assertThat(second.all())
        .containsEntry("activepractice", "2026-11-22-2")
        .containsEntry("stat003014", "2026-11-22-2")
        .containsEntry("stat013007", "2025-11-17");
  }

  private static ContentFolder changedToday(String value) {
    return RealContent.with(
        OWNER,
        text ->
            text.replace("value: 1250", "value: " + value)
                .replaceFirst("modified: .*", "modified: " + TODAY));
  }
}
