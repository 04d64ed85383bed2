package org.fiche.page.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fiche.card.text.Language;
import org.fiche.search.Facet;
import org.fiche.search.Order;
import org.fiche.search.SearchRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuestionTest {

  @Test
  void addressSaysEverythingThatIsAsked() {
    var question =
        question(
            Map.of(
                "q", List.of("dossier médical"),
                "kind", List.of("indicator", "variable"),
                "finest_area", List.of("sector", ""),
                "sort", List.of("date"),
                "page", List.of("2")));
    assertThat(question.request())
        .isEqualTo(
            new SearchRequest(
                "dossier médical",
                Language.FR,
                Map.of(
                    Facet.KIND, Set.of("indicator", "variable"),
                    Facet.FINEST_AREA, Set.of("sector")),
                2,
                SearchRequest.USUAL,
                Order.DATE));
  }

  @Test
  void otherPageKeepsWordsFiltersAndOrder() {
    var question =
        question(
            Map.of("q", List.of("a&b"), "kind", List.of("indicator"), "sort", List.of("title")));
    assertThat(question.atPage(3)).isEqualTo("?q=a%26b&kind=indicator&sort=title&page=3");
    assertThat(question.unfiltered()).isEqualTo("?q=a%26b&sort=title");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "0", "-1", "x", "99999999999", "1.5"})
  void pageThatIsNoNumberIsTheFirst(String written) {
    assertThat(question(Map.of("page", List.of(written))).page()).isEqualTo(1);
  }

  @Test
  void searchBoxHoldsNoMoreThanAnybodyTypes() {
    assertThat(question(Map.of("q", List.of("x".repeat(10_000)))).shown()).hasSize(500);
  }

  private static Question question(Map<String, List<String>> asked) {
    return Question.of(asked, Language.FR);
  }
}
