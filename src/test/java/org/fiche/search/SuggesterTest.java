package org.fiche.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fiche.search.RealSearch.CATALOGUE;

import java.util.List;
import org.fiche.card.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuggesterTest extends EngineSuite {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          NL | huis | stat_003_014
          NL | huisa per | stat_003_014
          FR | med gen | stat_003_014
          FR | maison méd | medical-house
          FR | maison med | medical-house
          FR | d | dentist
          EN | stat_003_0 | stat_003_001
          EN | 003014 | stat_003_014 cube_003_014
          EN | REG | REGCONTACT regular-contact
          DE | arzte | medical-house
          FR | dmg | stat_003_001
          EN | wgc | medical-house
          """)
  void typingSuggests(Language language, String typed, String expected) {
    assertThat(cards(typed, language))
        .extracting(each -> each.card().code().written())
        .as(typed)
        .contains(expected.split(" "));
  }

  @Test
  void suggestionNamesTheSynonymThatMatched() {
    assertThat(cards("wgc", Language.FR))
        .anySatisfy(
            each -> {
              assertThat(each.group()).isEqualTo(Suggestion.Group.SYNONYM);
              assertThat(each.title()).isEqualTo("Maison médicale");
              assertThat(each.synonym()).contains("WGC");
            });
  }

  @Test
  void nothingTypedSuggestsNothing() {
    assertThat(engine().suggester().suggest(CATALOGUE, " ?", Language.FR, 10)).isEmpty();
  }

  @Test
  void suggestionsStandInGroups() {
    var found = engine().suggester().suggest(CATALOGUE, "pat", Language.FR, 20);
    assertThat(found).extracting(Suggestion::group).isSorted();
    assertThat(cards("pat", Language.FR))
        .filteredOn(each -> each.group() == Suggestion.Group.CODE)
        .extracting(each -> each.card().code().written())
        .contains("PAT_GMD", "PATIENTS");
  }

  @Test
  void shelvesAreSuggestedWithTheirCards() {
    assertThat(engine().suggester().suggest(CATALOGUE, "popul", Language.EN, 5))
        .contains(
            new Suggestion.OfShelf(
                "population", "Population", CATALOGUE.onShelf("population").size()));
  }

  private List<Suggestion.OfCard> cards(String typed, Language language) {
    return engine().suggester().suggest(CATALOGUE, typed, language, 10).stream()
        .filter(Suggestion.OfCard.class::isInstance)
        .map(Suggestion.OfCard.class::cast)
        .toList();
  }
}
