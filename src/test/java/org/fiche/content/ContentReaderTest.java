package org.fiche.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.fiche.card.Card;
import org.fiche.catalogue.RealContent;
import org.junit.jupiter.api.Test;

class ContentReaderTest {

  private final ContentReader reader = new ContentReader();

  /** The same files with other words in one. */
  private static ContentFolder changed(String path, String from, String to) {
    var files =
        RealContent.folder().files().stream()
            .map(
                file ->
                    file.inside().equals(path)
                        ? new ContentFile(file.path(), file.root(), file.text().replace(from, to))
                        : file)
            .toList();
    return new ContentFolder(files, List.of());
  }

  private static Card card(Content content, String code) {
    return content.cards().stream()
        .map(source -> (Card) source.value())
        .filter(card -> card.code().written().equals(code))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void readingAgainReadsOnlyTheFilesThatChanged() {
    var first = reader.read(RealContent.folder());
    var second = reader.read(changed("concepts/loyalty.yaml", "Fidélité", "La fidélité"));
    assertThat(card(second, "REGCONTACT")).isSameAs(card(first, "REGCONTACT"));
    assertThat(second.areas()).isSameAs(first.areas());
    assertThat(card(second, "loyalty")).isNotEqualTo(card(first, "loyalty"));
  }

  @Test
  void areaThatChangedIsReadAgain() {
    var first = reader.read(RealContent.folder());
    var second = reader.read(changed("areas/areas.csv", "Antwerpen", "Antverpia"));
    assertThat(first.areas().names()).contains("Antwerpen").doesNotContain("Antverpia");
    assertThat(second.areas().names()).contains("Antverpia");
  }

  @Test
  void findingsOfAreasAreSaidAtEachReading() {
    var broken = changed("areas/areas.csv", "municipality", "town");
    assertThat(reader.read(broken).findings())
        .isNotEmpty()
        .isEqualTo(reader.read(broken).findings());
  }
}
