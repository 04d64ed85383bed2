package org.fiche.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.lucene.util.automaton.CharacterRunAutomaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;
import org.fiche.search.words.Analysis;
import org.fiche.search.words.NearWords;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NearWordsTest {

  private static final List<String> WORDS =
      RealSearch.CATALOGUE.cards().stream()
          .flatMap(card -> card.head().definition().byLanguage().values().stream())
          .flatMap(text -> Analysis.words(text).stream())
          .distinct()
          .sorted()
          .toList();

  private static final NearWords NEAR = new NearWords(WORDS);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "patiënt",
        "medcin",
        "huisrats",
        "zz",
        "a",
        "contacten",
        "ontact",
        "kontakts",
        "é"
      })
  void wordsThatArePassedOverAreNotNear(String word) {
    for (int edits = 1; edits <= NearWords.MOST_EDITS; edits++) {
      var near = new CharacterRunAutomaton(new LevenshteinAutomata(word, true).toAutomaton(edits));
      assertThat(NEAR.within(word, edits)).isEqualTo(WORDS.stream().filter(near::run).toList());
    }
  }
}
