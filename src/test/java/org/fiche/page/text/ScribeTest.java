package org.fiche.page.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.fiche.card.Code;
import org.fiche.card.text.Language;
import org.fiche.card.text.Text;
import org.fiche.catalogue.RealContent;
import org.junit.jupiter.api.Test;

class ScribeTest {

  private final Scribe scribe = new Scribe(RealContent.catalogue(), Language.FR);

  @Test
  void titleIsTextAndNoMarkup() {
    assertThat(scribe.line(french("Moins de <5> & \"plus\" : 2")).html())
        .isEqualTo("Moins de &lt;5&gt; &amp; &quot;plus&quot;\u00a0: 2");
  }

  @Test
  void foreignTextSaysItsLanguageInTheReadersWords() {
    var shown = scribe.inline(new Text(Map.of(Language.NL, "enkel Nederlands")));
    assertThat(shown.isForeign()).isTrue();
    assertThat(shown.languageName()).isEqualTo("néerlandais");
  }

  @Test
  void textInTheReadersLanguageIsNotForeign() {
    assertThat(scribe.inline(french("oui")).isForeign()).isFalse();
  }

  @Test
  void summaryEndsBetweenWordsAndSaysThatItGoesOn() {
    var summary = scribe.summary(french("mot ".repeat(100)));
    assertThat(summary).endsWith("mot\u00a0…").hasSizeLessThan(165);
  }

  @Test
  void pageAboutTheSiteIsNotAmongTheCards() {
    var catalogue = scribe.catalogue();
    assertThat(catalogue.card(new Code("about")).map(scribe::address)).hasValue("/fr/about");
    assertThat(catalogue.card(new Code("disclaimer")).map(scribe::address))
        .hasValue("/fr/about/disclaimer");
    assertThat(catalogue.card(new Code("study-imaging")).map(scribe::address))
        .hasValue("/fr/cards/study-imaging");
  }

  private static Text french(String words) {
    return new Text(Map.of(Language.FR, words));
  }
}
