package org.fiche.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.function.UnaryOperator;
import org.fiche.catalogue.kept.CardVersions;
import org.fiche.finding.FindingCode;
import org.fiche.testing.OwnDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** Publishing on a database of its own; the steps tell one story. */
@QuarkusTest
@TestProfile(OwnDatabase.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PublisherTest {

  private static final String OWNER = "concepts/active-practice.yaml";

  @Inject Publisher publisher;
  @Inject CurrentCatalogue current;
  @Inject Store store;
  @Inject CardVersions versions;

  @TempDir static Path folder;

  @BeforeEach
  void copyOnce() throws IOException {
    if (Files.exists(folder.resolve("catalogue.yaml"))) {
      return;
    }
    for (var file : RealContent.folder().files()) {
      var target = folder.resolve(file.inside());
      Files.createDirectories(target.getParent());
      Files.writeString(target, file.text());
    }
  }

  private static void change(String path, UnaryOperator<String> change) throws IOException {
    var file = folder.resolve(path);
    Files.writeString(file, change.apply(Files.readString(file)));
  }

  @Test
  @Order(1)
  void emptyDatabaseWasFilledAtStart() {
    assertThat(current.get())
        .map(Catalogue::cards)
        .hasValueSatisfying(cards -> assertThat(cards).hasSize(71));
    assertThat(store.currentNumber()).isEqualTo(current.get().map(Catalogue::number));
  }

  @Test
  @Order(2)
  void sameFolderChangesNothing() {
    var before = store.currentNumber();
    assertThat(publisher.publish(folder)).isInstanceOf(Outcome.Unchanged.class);
    assertThat(store.currentNumber()).isEqualTo(before);
  }

  @Test
  @Order(3)
  void brokenContentKeepsTheLastGoodCatalogueAndShowsItsFindings() throws IOException {
    var before = current.get().orElseThrow();
    change("concepts/loyalty.yaml", text -> text.replaceFirst("modified:", "modifed:"));
    assertThat(publisher.publish(folder)).isInstanceOf(Outcome.Refused.class);
    assertThat(current.get()).containsSame(before);
    assertThat(current.state().refused()).isTrue();
    assertThat(current.state().findings())
        .extracting(finding -> finding.code())
        .contains(FindingCode.UNKNOWN_FIELD, FindingCode.MISSING_FIELD);
    change("concepts/loyalty.yaml", text -> text.replaceFirst("modifed:", "modified:"));
  }

  @Test
  @Order(4)
  void changeUnderAnOldDateIsRefused() throws IOException {
    change(OWNER, text -> text.replace("value: 1250", "value: 900"));
    var outcome = publisher.publish(folder);
    assertThat(outcome).isInstanceOf(Outcome.Refused.class);
    assertThat(outcome.findings())
        .extracting(finding -> finding.code())
        .contains(FindingCode.STALE_DATE);
  }

  @Test
  @Order(5)
  void changedCardIsServedWithItsNewVersionAndTheDatabaseSaysTheSame() throws IOException {
    change(OWNER, text -> text.replaceFirst("modified: .*", "modified: 2026-11-22"));
    assertThat(publisher.publish(folder)).isInstanceOf(Outcome.Published.class);
    var served = current.get().orElseThrow();
    var kept = store.current().orElseThrow();
    for (var catalogue : java.util.List.of(served, kept)) {
      var card = catalogue.find("stat_003_014").orElseThrow();
      assertThat(catalogue.version(card)).isEqualTo("2026-11-22");
      assertThat(catalogue.date(card)).isEqualTo(LocalDate.of(2026, 11, 22));
    }
    assertThat(kept.cards()).isEqualTo(served.cards());
    assertThat(kept.number()).isEqualTo(served.number());
    assertThat(kept.publishedAt()).isEqualTo(served.publishedAt());
  }

  @Test
  @Order(6)
  void fileThatWentAwayIsGoneAndStaysInOlderPublications() throws IOException {
    var with = current.get().orElseThrow().number();
    Files.delete(folder.resolve("pages/study-imaging.yaml"));
    var outcome = publisher.publish(folder);
    assertThat(outcome).isInstanceOf(Outcome.Refused.class);
    assertThat(outcome.findings())
        .extracting(finding -> finding.code())
        .contains(FindingCode.UNKNOWN_CODE);
    assertThat(current.get().map(Catalogue::number)).hasValue(with);
  }
}
