package org.fiche.page.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.fiche.card.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkdownTest {

  private final Markdown markdown = new Markdown(Set.of("/fr/cards/regular-contact"));

  @Test
  void oneParagraphStandsWithoutItsElement() {
    assertThat(markdown.inline("A **word** here", Language.EN))
        .isEqualTo("A <strong>word</strong> here");
  }

  @Test
  void severalParagraphsKeepTheirElements() {
    assertThat(markdown.inline("One\n\nTwo", Language.EN)).isEqualTo("<p>One</p>\n<p>Two</p>\n");
  }

  @ParameterizedTest
  @CsvSource({"## A, 2, h2", "### A, 2, h2", "# A, 3, h3", "###### A, 2, h2"})
  void highestHeadingIsPutWhereThePageWantsIt(String written, int top, String element) {
    assertThat(markdown.block(written, Language.EN, top))
        .isEqualTo("<" + element + ">A</" + element + ">\n");
  }

  @Test
  void lowerHeadingsFollowTheHighest() {
    assertThat(markdown.block("# A\n\n## B", Language.EN, 2)).isEqualTo("<h2>A</h2>\n<h3>B</h3>\n");
  }

  @Test
  void htmlIsShownAndNotObeyed() {
    assertThat(markdown.inline("a <script>alert(1)</script> b", Language.EN))
        .isEqualTo("a &lt;script&gt;alert(1)&lt;/script&gt; b");
  }

  @Test
  void addressThatRunsScriptIsDropped() {
    assertThat(markdown.inline("[x](javascript:alert(1))", Language.EN))
        .doesNotContain("javascript");
  }

  @Test
  void linkToOtherSiteDoesNotLetItReachBack() {
    assertThat(markdown.inline("[x](https://a.example/)", Language.EN))
        .contains("rel=\"noopener\"");
  }

  @Test
  void linkToConceptLooksLikeTerm() {
    assertThat(markdown.inline("[x](/fr/cards/regular-contact) [y](/fr/cards/z)", Language.FR))
        .isEqualTo(
            "<a href=\"/fr/cards/regular-contact\" class=\"term\">x</a>"
                + " <a href=\"/fr/cards/z\">y</a>");
  }

  @Test
  void wideTableCanBeScrolledByKeyboard() {
    assertThat(markdown.block("| a | b |\n|---|---|\n| 1 | 2 |", Language.EN, 2))
        .startsWith("<div class=\"scroll\" tabindex=\"0\"><table>")
        .endsWith("</table></div>\n");
  }
}
