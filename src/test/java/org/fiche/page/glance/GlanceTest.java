package org.fiche.page.glance;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.fiche.card.text.Language;
import org.fiche.observation.Asked;
import org.fiche.observation.Figure;
import org.fiche.observation.Observation;
import org.fiche.page.sheet.Live;
import org.fiche.page.text.Shown;
import org.junit.jupiter.api.Test;

class GlanceTest {

  @Test
  void courseIsToldAsFiguresAreWritten() {
    assertThat(glance(row(2019, 5.51, "5.5"), row(2024, 5.94, "5.9")).isRise()).isTrue();
    assertThat(glance(row(2019, 5.94, "5.9"), row(2024, 5.51, "5.5")).isRise()).isFalse();
    assertThat(glance(row(2019, 5.51, "5.5"), row(2024, 5.54, "5.5")).isLevel()).isTrue();
  }

  @Test
  void breaksAreNamedByTheirYears() {
    assertThat(glance(row(2019, 1, "1"), row(2024, 2, "2")).brokenIn()).isEqualTo("2020, 2022");
  }

  private static Glance glance(Live.Row first, Live.Row newest) {
    var suffix = new Shown("%", Language.EN, Language.EN);
    return new Glance(
        newest, Optional.of(first), suffix, true, Optional.empty(), List.of(2020, 2022));
  }

  private static Live.Row row(int year, double value, String written) {
    var figure =
        new Figure(
            Optional.of(1L),
            Optional.of(1L),
            Optional.of(BigDecimal.valueOf(value)),
            Optional.empty());
    var totals = List.of("_T", "_T", "_T");
    var observation =
        new Observation(
            "c",
            year,
            Asked.COUNTRY,
            totals,
            figure,
            "percent",
            false,
            false,
            Optional.empty(),
            Optional.empty());
    return new Live.Row(observation, written, "1", "1");
  }
}
