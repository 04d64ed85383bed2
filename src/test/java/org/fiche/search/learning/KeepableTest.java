package org.fiche.search.learning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KeepableTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Tandarts   bezoek        | tandarts bezoek
          '  KINÉ  '               | kiné
          stat_003_999 2021        | stat_003_999 2021
          101032                   | 101032
          'ﬁches'                  | fiches
          """)
  void wordsAreCountedInOneForm(String typed, String words) {
    assertThat(Keepable.of(typed)).contains(words);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " \t ",
        "***",
        "an.peeters@example.org",
        "an.peeters＠example.org",
        "https://example.org/mijn-dossier",
        "www.example.org",
        "85.07.30-033.28",
        "850730 03328",
        "0475 12 34 56",
        "+32 475/12.34.56",
        "BE68 5390 0754 7034",
        "１２３４５６７８"
      })
  void whatLooksLikeSomebodyIsNotKept(String typed) {
    assertThat(Keepable.of(typed)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {81, 300, 20_000})
  void whatIsPastedIsNotKept(int length) {
    assertThat(Keepable.of("a".repeat(length))).isEmpty();
    assertThat(Keepable.of("a".repeat(80))).isPresent();
  }
}
