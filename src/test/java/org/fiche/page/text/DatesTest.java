package org.fiche.page.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.fiche.card.text.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatesTest {

  @ParameterizedTest
  @CsvSource({
    "FR, 2025-09-25, 25 septembre 2025, 25/09/2025",
    "FR, 2025-09-01, 1er septembre 2025, 01/09/2025",
    "NL, 2025-03-05, 5 maart 2025, 05/03/2025",
    "DE, 2025-03-05, 5. März 2025, 05.03.2025",
    "EN, 2025-03-05, 5 March 2025, 05/03/2025"
  })
  void dayIsWrittenAsTheLanguageDoes(
      Language language, LocalDate date, String inWords, String inDigits) {
    assertThat(Dates.day(date, language).replace('\u00a0', ' ')).isEqualTo(inWords);
    assertThat(Dates.shortDay(date, language)).isEqualTo(inDigits);
  }
}
