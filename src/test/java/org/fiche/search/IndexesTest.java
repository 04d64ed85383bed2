package org.fiche.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.fiche.card.text.Language;
import org.fiche.catalogue.Catalogue;
import org.fiche.catalogue.Catalogue.Edition;
import org.fiche.catalogue.CatalogueConfig.Start;
import org.fiche.catalogue.RealContent;
import org.fiche.content.Content;
import org.fiche.search.index.Indexes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IndexesTest {

  private static final Content CONTENT = RealContent.read(RealContent.folder());

  private static Catalogue publication(long number) {
    return new Catalogue(new Edition(number, Instant.EPOCH, Map.of()), CONTENT);
  }

  private static long found(Indexes indexes, Catalogue catalogue) {
    return new Search(indexes).search(catalogue, SearchRequest.of("contact", Language.EN)).total();
  }

  @Test
  void preparedIndexIsOpenedByAnotherProcess(@TempDir Path folder) throws IOException {
    var catalogue = publication(7);
    var publisher = RealSearch.indexes(folder, Start.NOTHING);
    publisher.prepare(catalogue);
    publisher.close();
    var marker = folder.resolve("7/complete");
    assertThat(marker).exists();
    var written = Files.getLastModifiedTime(marker);
    var server = RealSearch.indexes(folder, Start.PUBLISH_IF_EMPTY);
    assertThat(found(server, catalogue)).isPositive();
    server.close();
    assertThat(Files.getLastModifiedTime(marker)).isEqualTo(written);
  }

  @Test
  void missingIndexIsBuiltFromTheCatalogue(@TempDir Path folder) {
    var server = RealSearch.indexes(folder, Start.PUBLISH_IF_EMPTY);
    assertThat(found(server, publication(1))).isPositive();
    server.close();
    assertThat(folder.resolve("1/complete")).exists();
  }

  @Test
  void damagedIndexIsBuiltAgainAtStart(@TempDir Path folder) throws IOException {
    var catalogue = publication(1);
    var before = RealSearch.indexes(folder, Start.NOTHING);
    before.prepare(catalogue);
    before.close();
    overwrite(folder.resolve("1"));
    var server = RealSearch.indexes(folder, Start.PUBLISH_IF_EMPTY);
    assertThat(found(server, catalogue)).isPositive();
    server.close();
  }

  @Test
  void deletedIndexIsBuiltAgainWhileTheServerRuns(@TempDir Path folder) throws Exception {
    var server = watching(folder);
    var catalogue = publication(1);
    assertThat(found(server, catalogue)).isPositive();
    remove(folder.resolve("1"));
    await(() -> Files.exists(folder.resolve("1/complete")));
    assertThat(found(server, catalogue)).isPositive();
    server.close();
  }

  @Test
  void indexThatIsDamagedUnderARunningServerIsBuiltAgain(@TempDir Path folder) throws Exception {
    var server = RealSearch.indexes(folder, Start.PUBLISH_IF_EMPTY);
    var catalogue = publication(1);
    assertThat(found(server, catalogue)).isPositive();
    overwrite(folder.resolve("1"));
    for (var query : List.of("dentist", "", "huisarts", "patients by age", "DMG")) {
      try {
        new Search(server).search(catalogue, SearchRequest.of(query, Language.NL));
      } catch (SearchUnavailable honest) {
        assertThat(honest).hasMessageContaining("built again");
        break;
      }
    }
    assertThat(found(server, catalogue)).isPositive();
    server.close();
    assertThat(folder.resolve("1/cards")).isDirectoryRecursivelyContaining("glob:**/segments_*");
    var again = RealSearch.indexes(folder, Start.PUBLISH_IF_EMPTY);
    assertThat(found(again, catalogue)).isPositive();
    again.close();
  }

  private static Indexes watching(Path folder) {
    return RealSearch.indexes(
        Start.PUBLISH_IF_EMPTY,
        Map.of("folder", folder.toString(), "patience", "60s", "watch", "100ms"));
  }

  private static void await(BooleanSupplier happens) throws InterruptedException {
    for (int tries = 0; tries < 300 && !happens.getAsBoolean(); tries++) {
      TimeUnit.MILLISECONDS.sleep(100);
    }
    assertThat(happens.getAsBoolean()).isTrue();
  }

  private static void remove(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (var each : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(each);
      }
    }
  }

  @Test
  void unfinishedIndexIsBuiltAgain(@TempDir Path folder) throws IOException {
    Files.createDirectories(folder.resolve("1/cards"));
    Files.writeString(folder.resolve("1/cards/segments_1"), "half");
    var server = RealSearch.indexes(folder, Start.PUBLISH_IF_EMPTY);
    assertThat(found(server, publication(1))).isPositive();
    server.close();
  }

  @Test
  void onlyTheCurrentIndexAndTheOneBeforeStay(@TempDir Path folder) {
    var indexes = RealSearch.indexes(folder, Start.PUBLISH_IF_EMPTY);
    for (long number = 1; number <= 3; number++) {
      indexes.prepare(publication(number));
      indexes.published(publication(number));
    }
    assertThat(found(indexes, publication(2))).isPositive();
    indexes.close();
    assertThat(folder.toFile().list()).containsExactlyInAnyOrder("2", "3");
  }

  @Test
  void previewWritesNothing(@TempDir Path folder) {
    var indexes = RealSearch.indexes(folder, Start.PREVIEW);
    indexes.prepare(publication(1));
    indexes.published(publication(1));
    assertThat(found(indexes, publication(1))).isPositive();
    indexes.close();
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void searchSaysThatItIsUnavailableWhenNoIndexCanBeMade(@TempDir Path folder) throws IOException {
    var file = Files.writeString(folder.resolve("file"), "no folder");
    var indexes = RealSearch.indexes(file, Start.PUBLISH_IF_EMPTY);
    assertThatThrownBy(() -> found(indexes, publication(1))).isInstanceOf(SearchUnavailable.class);
    indexes.close();
  }

  private static void overwrite(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (var file : files.filter(Files::isRegularFile).toList()) {
        if (!file.endsWith("complete")) {
          Files.writeString(file, "damaged");
        }
      }
    }
  }
}
