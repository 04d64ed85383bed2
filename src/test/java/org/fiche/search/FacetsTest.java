package org.fiche.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fiche.search.RealSearch.CATALOGUE;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.fiche.card.text.Language;
import org.junit.jupiter.api.Test;

class FacetsTest extends EngineSuite {

  @Test
  void countsAreThoseOfTheCards() {
    var all = find("", Language.FR);
    assertThat(counts(all, Facet.KIND))
        .isEqualTo(
            CATALOGUE.cards().stream()
                .collect(Collectors.groupingBy(card -> card.kind().id(), Collectors.counting())));
    assertThat(counts(all, Facet.KEYWORD))
        .isEqualTo(
            CATALOGUE.cards().stream()
                .flatMap(card -> card.head().keywords().stream())
                .collect(Collectors.groupingBy(id -> id, Collectors.counting())));
    assertThat(counts(all, Facet.DIMENSION)).containsEntry("dim-sex", 9L);
    assertThat(counts(all, Facet.DATABASE)).containsOnlyKeys("Gp", "Gz", "Pp");
    assertThat(counts(all, Facet.FINEST_AREA)).containsOnlyKeys("sector", "municipality");
  }

  @Test
  void facetIgnoresItsOwnChoiceAndOthersDoNot() {
    var results = chosen("", Facet.KIND, "variable", "concept");
    assertThat(results.total()).isEqualTo(32);
    assertThat(results.hits())
        .extracting(hit -> hit.card().kind().id())
        .containsOnly("variable", "concept");
    assertThat(counts(results, Facet.KIND)).isEqualTo(counts(find("", Language.EN), Facet.KIND));
    assertThat(results.counts(Facet.DIMENSION)).isEmpty();
    assertThat(results.counts(Facet.KIND))
        .filteredOn(Results.Count::chosen)
        .extracting(Results.Count::value)
        .containsExactlyInAnyOrder("variable", "concept");
  }

  @Test
  void everyCountIsWhatItsValueShows() {
    find("contact", Language.EN)
        .facets()
        .forEach(
            (facet, counts) ->
                assertThat(counts)
                    .as(facet.id())
                    .allSatisfy(
                        count ->
                            assertThat(chosen("contact", facet, count.value()).total())
                                .isEqualTo(count.cards())));
  }

  @Test
  void yearsAreARange() {
    var since = chosen("", Facet.YEAR, Years.of("2017", "2018").values().toArray(String[]::new));
    assertThat(since.hits())
        .extracting(hit -> hit.card().code().written())
        .contains("stat_003_014");
    var before = chosen("", Facet.YEAR, Years.of("", "2010").values().toArray(String[]::new));
    assertThat(before.hits())
        .extracting(hit -> hit.card().code().written())
        .contains("stat_003_001")
        .doesNotContain("stat_003_014", "dentist");
    assertThat(Years.of("?", "20x").values()).isEmpty();
  }

  @Test
  void figuresAreComputedByIndicatorsAlone() {
    var results = chosen("", Facet.HAS, "values");
    assertThat(results.total()).isEqualTo(20);
    assertThat(counts(results, Facet.KIND)).containsOnlyKeys("indicator");
  }

  @Test
  void valueThatNoCardHasShowsNothingAndStaysChosen() {
    var results = chosen("contact", Facet.KIND, "none");
    assertThat(results.total()).isZero();
    assertThat(results.relaxed()).isFalse();
    assertThat(results.counts(Facet.KIND)).contains(new Results.Count("none", 0, true));
  }

  private Results chosen(String query, Facet facet, String... values) {
    return find(
        new SearchRequest(
            query, Language.EN, Map.of(facet, Set.of(values)), 1, 100, Order.RELEVANCE));
  }

  private static Map<String, Long> counts(Results results, Facet facet) {
    return results.counts(facet).stream()
        .collect(Collectors.toMap(Results.Count::value, Results.Count::cards));
  }
}
