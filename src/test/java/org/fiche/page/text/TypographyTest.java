package org.fiche.page.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.fiche.card.text.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypographyTest {

  /** A no-break space is printed as _, a narrow one as '. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "FR | le total : 12 % | le total_: 12_%",
        "FR | dit « oui » ; quoi ? | dit «_oui_»'; quoi'?",
        "FR | 10 000 en 2019 | 10'000 en 2019",
        "FR | 3 fiches en 2019 | 3 fiches en 2019",
        "NL | 57 % van : 10 000 | 57_% van : 10 000",
        "DE | 57 % | 57_%",
        "EN | 57% : a | 57% : a"
      })
  void spacesThatMustNotBreakDoNot(Language language, String written, String printed) {
    assertThat(Typography.of(written, language).replace('\u00a0', '_').replace('\u202f', '\''))
        .isEqualTo(printed);
  }
}
