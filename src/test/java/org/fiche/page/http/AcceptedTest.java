package org.fiche.page.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.fiche.card.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AcceptedTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "nl-BE,nl;q=0.9,en;q=0.8 | NL",
        "es, de;q=0.5, en;q=0.1 | DE",
        "es | FR",
        "* | FR",
        "fr-BE | FR",
        "en-GB;q=0.2, de;q=0.9 | DE",
        ";;;q=x | FR"
      })
  void firstLanguageThatThereIsWins(String header, Language language) {
    assertThat(Accepted.of(header, Language.FR)).isEqualTo(language);
  }

  @Test
  void whoAsksForNothingGetsTheFirst() {
    assertThat(Accepted.of(null, Language.NL)).isEqualTo(Language.NL);
  }
}
