package org.fiche.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fiche.search.RealSearch.CATALOGUE;
import static org.fiche.search.RealSearch.codes;
import static org.fiche.search.RealSearch.page;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.fiche.card.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchTest extends EngineSuite {

  @ParameterizedTest
  @CsvFileSource(resources = "/search/queries.csv", delimiter = '|')
  void queryFindsItsCards(Language language, String query, String expected) {
    var wanted = Arrays.asList(expected.replace("~ ", "").split(" "));
    int places = expected.startsWith("~") ? Math.max(3, wanted.size()) : wanted.size();
    var first = codes(find(query, language)).stream().limit(places).toList();
    assertThat(first).as(query).containsAll(wanted);
  }

  @ParameterizedTest
  @CsvSource({
    "stat_003_014, stat_003_014 cube_003_014",
    "003_014, stat_003_014 cube_003_014",
    "003 014, stat_003_014 cube_003_014",
    "003014, stat_003_014 cube_003_014",
    "stat 003 014, stat_003_014 cube_003_014",
    "STAT_003_014_At, stat_003_014 cube_003_014",
    "stat003014, stat_003_014 cube_003_014",
    "stat-003-014, stat_003_014 cube_003_014",
    "  Stat_003_014_at , stat_003_014 cube_003_014",
    "cube_003_014, cube_003_014 stat_003_014",
    "REGCONTACT, REGCONTACT",
    "regcontact_gp, REGCONTACT",
    "PP0055, PP0055_AGG",
    "pat_gmd, PAT_GMD",
    "codes-imaging, codes-imaging",
    "stat_013, stat_013_003 stat_013_005 stat_013_007",
    "101010, codes-gp-contact",
  })
  void codeGoesFirstInAnyForm(String typed, String expected) {
    assertThat(codes(find(typed, Language.FR))).startsWith(expected.split(" "));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"zebra", "hospital beds", "Wetter", "boulangerie", "dom", "koers wielrennen"})
  void whatTheCatalogueDoesNotHaveFindsNothing(String query) {
    for (var language : Language.values()) {
      assertThat(codes(find(query, language))).as(query).isEmpty();
    }
  }

  @Test
  void nothingTypedListsAllCardsByKind() {
    var all = find("", Language.FR);
    assertThat(all.total()).isEqualTo(CATALOGUE.cards().size());
    assertThat(all.relaxed()).isFalse();
    assertThat(codes(all)).startsWith("stat_003_001");
  }

  @Test
  void pagesHoldEveryCardOnce() {
    var codes =
        IntStream.rangeClosed(1, 20)
            .mapToObj(number -> find(page("", number, 7, Order.TITLE)))
            .flatMap(results -> codes(results).stream())
            .toList();
    assertThat(codes).doesNotHaveDuplicates().hasSize(CATALOGUE.cards().size());
  }

  @Test
  void wordsThatMatchedAreMarkedInTheReadersLanguage() {
    var hit = find("huisarts", Language.NL).hits().getFirst();
    assertThat(hit.matched()).isEqualTo(Language.NL);
    assertThat(hit.title().html() + hit.snippet().html()).contains("<mark>");
    assertThat(hit.snippet().language()).isEqualTo(Language.NL);
  }

  @Test
  void hitSaysWhichLanguageMatched() {
    var hit =
        find("populatiejaar", Language.DE).hits().stream()
            .filter(each -> each.card().code().written().equals("complete-population-year"))
            .findFirst()
            .orElseThrow();
    assertThat(hit.matched()).isEqualTo(Language.NL);
    assertThat(hit.title().text()).isEqualTo("Vollständiges Bevölkerungsjahr");
    assertThat(hit.title().language()).isEqualTo(Language.DE);
  }

  @Test
  void misspeltWordsFindWhatComesNearAndSaySo() {
    var results = find("huisartsencontakten", Language.NL);
    assertThat(results.relaxed()).isTrue();
    assertThat(codes(results)).contains("stat_003_014");
    assertThat(results.suggestions()).containsExactly("huisartsencontacten");
  }

  @Test
  void unknownCodeSuggestsNearOnes() {
    var results = find("stat_003_013", Language.FR);
    assertThat(results.total()).isZero();
    assertThat(results.suggestions()).isNotEmpty().allMatch(code -> code.startsWith("stat_003_0"));
  }

  @Test
  void ordersAreByTitleCodeAndDate() {
    assertThat(ordered(Order.CODE)).extracting(hit -> hit.card().code().key()).isSorted();
    assertThat(ordered(Order.DATE))
        .extracting(hit -> CATALOGUE.date(hit.card()))
        .isSortedAccordingTo(Comparator.reverseOrder());
    assertThat(ordered(Order.TITLE).getFirst().title().text()).startsWith("A");
  }

  private List<Hit> ordered(Order order) {
    return find(page("", 1, 100, order)).hits();
  }
}
