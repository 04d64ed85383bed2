package org.fiche.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
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
