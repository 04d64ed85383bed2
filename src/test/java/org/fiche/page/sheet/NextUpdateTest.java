package org.fiche.page.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.fiche.card.Updated;
import org.fiche.card.Updated.Every;
import org.fiche.card.Updated.Quarter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NextUpdateTest {

  @ParameterizedTest
  @CsvSource({
    "2026-02-16, Q3, 2, 2026, 2024",
    "2026-07-01, Q3, 2, 2026, 2024",
    "2026-09-30, Q3, 2, 2026, 2024",
    "2026-10-01, Q3, 2, 2027, 2025",
    "2026-11-22, Q4, 2, 2026, 2024",
    "2026-12-31, Q1, 0, 2027, 2027"
  })
  void yearlyFiguresComeInTheirNextQuarter(
      LocalDate today, Quarter quarter, int lag, int year, int about) {
    var updated = new Updated(Every.YEAR, Optional.of(quarter), Optional.of(lag));
    assertThat(NextUpdate.of(updated, today)).hasValue(new NextUpdate(quarter, year, about));
  }

  @Test
  void nothingIsPromisedWithoutQuarter() {
    var today = LocalDate.of(2026, 2, 16);
    assertThat(NextUpdate.of(new Updated(Every.YEAR, Optional.empty(), Optional.of(2)), today))
        .isEmpty();
    assertThat(
            NextUpdate.of(
                new Updated(Every.MONTH, Optional.of(Quarter.Q1), Optional.empty()), today))
        .isEmpty();
  }
}
