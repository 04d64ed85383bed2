package org.fiche.citation.style;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.fiche.card.text.Language;
import org.fiche.catalogue.Catalogue;
import org.fiche.catalogue.RealContent;
import org.fiche.citation.style.StyledReferences.Wish;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StyledReferencesTest {

  private static final Styles STYLES = new Styles();
  private static final StyledReferences REFERENCES = new StyledReferences();
  private static final LocalDate SEEN = LocalDate.of(2026, 2, 16);
  private static final String ADDRESS = "https://fiche.example/id/stat_003_014/2025-09-25";
  private static final Catalogue CATALOGUE = RealContent.catalogue();

  private static Styled written(Catalogue catalogue, String style, Language language) {
    var card = catalogue.find("stat_003_014").orElseThrow();
    var wish = new Wish(STYLES.find(style).orElseThrow(), language, SEEN);
    return REFERENCES.of(catalogue, card, wish);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          apa | EN | InterMutualistic Agency. (2025). Mean GP contacts (Version 2025-09-25) [Data set]. %s
          apa | FR | Agence intermutualiste. (2025). Moyenne des contacts chez le médecin généraliste par bénéficiaire (Version 2025-09-25) [Jeu de données]. %s
          nlm-citation-sequence | EN | InterMutualistic Agency. Mean GP contacts [Internet]. InterMutualistic Agency; 2025 [cited 2026 Feb 16]. Available from: %s
          harvard-cite-them-right | NL | InterMutualistisch Agentschap (2025) “Gemiddeld aantal huisartsencontacten per rechthebbende”. InterMutualistisch Agentschap. Beschikbaar op: %s (Geraadpleegd: 16 februari 2026).
          """)
  void referenceIsWrittenInTheStyleAndTheReadersLanguage(
      String style, Language language, String text) {
    assertThat(written(CATALOGUE, style, language).text()).isEqualTo(text.formatted(ADDRESS));
  }

  @Test
  void everyFirstStyleIsThereInEveryLanguage() {
    for (var style : Style.FIRST) {
      for (var language : Language.values()) {
        var written = written(CATALOGUE, style.id(), language);
        assertThat(written.text()).contains("2025").contains(ADDRESS);
        assertThat(written.html())
            .contains("<a href=\"" + ADDRESS + "\">")
            .doesNotContain("style=");
      }
    }
  }

  @Test
  void styleThatFollowsAnotherIsFoundByItsTitle() {
    assertThat(STYLES.search("nature neuroscience", 5))
        .extracting(Style::id)
        .contains("nature-neuroscience");
    assertThat(written(CATALOGUE, "nature-neuroscience", Language.EN).text())
        .startsWith("InterMutualistic Agency. Mean GP contacts");
  }

  @Test
  void libraryHoldsAllStyles() {
    assertThat(STYLES.count()).isGreaterThan(10_000);
    assertThat(STYLES.search("zzzz", 5)).isEmpty();
    assertThat(STYLES.near("chicago-athor-date", 5)).contains("chicago-author-date");
    assertThat(STYLES.near("Vancuver", 5)).startsWith("vancouver");
    assertThat(STYLES.near(" ", 5)).isEmpty();
    assertThat(STYLES.find("vancouver")).contains(Style.FIRST.get(1));
    assertThat(STYLES.near("harvrd-cite-them-right", 5)).contains("harvard-cite-them-right");
  }

  @Test
  void titleCannotBringMarkupIntoThePage() {
    var folder =
        RealContent.with(
            "indicators/stat_003_014.yaml",
            text ->
                text.replace("en: Mean GP contacts", "en: 'x < y & <script>alert(1)</script>'"));
    var written = written(RealContent.catalogue(folder), "ieee", Language.EN);
    assertThat(written.html()).doesNotContain("<script>");
    assertThat(written.text()).contains("x < y & <script>alert(1)</script>");
  }

  @Test
  void styleWithoutABibliographyWritesItsNote() {
    assertThat(written(CATALOGUE, "bluebook-inline", Language.EN).text()).contains("Mean GP");
  }
}
