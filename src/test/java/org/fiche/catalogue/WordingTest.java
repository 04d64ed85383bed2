package org.fiche.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.fiche.card.text.Language;
import org.fiche.card.text.Text;
import org.fiche.catalogue.plain.PlainWords;
import org.fiche.link.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordingTest {

  private final Catalogue catalogue = RealContent.catalogue();

  @ParameterizedTest
  @CsvSource({"FR, 1\u202f250", "NL, 1.250", "DE, 1.250", "EN, '1,250'"})
  void parametersArePrintedAsTheLanguageWritesNumbers(Language language, String printed) {
    var text = new Text(Map.of(language, "{active-practice.min_regular_contacts}"));
    assertThat(catalogue.in(language).plain(text)).isEqualTo(printed);
  }

  @Test
  void calendarYearsHaveNoSeparators() {
    var text = new Text(Map.of(Language.NL, "vanaf {regular-contact.capped_from}"));
    assertThat(catalogue.in(Language.NL).plain(text)).isEqualTo("vanaf 2019");
  }

  @Test
  void linksBecomeMarkdownWithTheAddressOfTheCard() {
    var wording = catalogue.in(Language.EN);
    var text = new Text(Map.of(Language.EN, "A [[medical-house|house]] and [[REGCONTACT]]."));
    assertThat(wording.markdown(wording.of(text), card -> "/en/cards/" + card.code()))
        .startsWith("A [house](/en/cards/medical-house) and [")
        .endsWith("](/en/cards/REGCONTACT).");
    assertThat(wording.plain(text)).startsWith("A house and ").doesNotContain("[", "(");
  }

  @Test
  void missingLanguageFallsBackInTheOrderOfTheCatalogueAndSaysSo() {
    var text = new Text(Map.of(Language.EN, "only", Language.NL, "enkel"));
    var shown = catalogue.in(Language.DE).of(text);
    assertThat(shown.words()).isEqualTo("enkel");
    assertThat(shown.language()).isEqualTo(Language.NL);
    assertThat(shown.isFallback()).isTrue();
  }

  @Test
  void textsWithoutMarkupReadAsTheirMarkdown() {
    for (var card : catalogue.cards()) {
      for (var at : Texts.of(card).all()) {
        at.text().byLanguage().values().stream()
            .map(words -> words.replaceAll("\\[\\[[^\\]]*]]|\\{[^}]*}", "x"))
            .forEach(words -> assertThat(PlainWords.of(words)).isEqualTo(PlainWords.parsed(words)));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "- one", "+ one", "1. one", "1) one", "> one", "    code", "*one*", "a_b_c", "`x`",
        "one  two", "one\ntwo", "# one", "a &amp; b", "5 - 3", "1.5 times", "---", "a -- b", " one "
      })
  void markupIsTakenOutOfAnyText(String markdown) {
    assertThat(PlainWords.of(markdown)).isEqualTo(PlainWords.parsed(markdown));
  }
}
