package org.fiche.catalogue.coming;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fiche.card.Updated;
import org.fiche.card.Updated.Every;
import org.fiche.card.Updated.Quarter;
import org.fiche.card.Updated.Window;
import org.fiche.catalogue.RealContent;
import org.junit.jupiter.api.Test;

class ComingTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  private static List<LocalDate> firstDays(Every every, Optional<Quarter> quarter) {
    return new Updated(every, quarter, Optional.empty())
        .windows(TODAY, TODAY.plusYears(1)).stream().map(Window::first).toList();
  }

  @Test
  void quarterOfTheYearComesOnceAYear() {
    var updated = new Updated(Every.YEAR, Optional.of(Quarter.Q3), Optional.of(2));
    assertThat(updated.windows(TODAY, TODAY.plusYears(2)))
        .containsExactly(
            new Window(LocalDate.of(2027, 7, 1), LocalDate.of(2027, 9, 30), Optional.of(2025)),
            new Window(LocalDate.of(2028, 7, 1), LocalDate.of(2028, 9, 30), Optional.of(2026)));
  }

  @Test
  void windowThatRunsIsStillToCome() {
    assertThat(firstDays(Every.YEAR, Optional.of(Quarter.Q4)))
        .containsExactly(LocalDate.of(2026, 10, 1), LocalDate.of(2027, 10, 1));
    assertThat(firstDays(Every.YEAR, Optional.empty()))
        .containsExactly(LocalDate.of(2026, 1, 1), LocalDate.of(2027, 1, 1));
  }

  @Test
  void quartersAndMonthsFollowEachOther() {
    assertThat(firstDays(Every.QUARTER, Optional.empty()))
        .hasSize(5)
        .startsWith(LocalDate.of(2026, 10, 1), LocalDate.of(2027, 1, 1));
    assertThat(firstDays(Every.MONTH, Optional.empty()))
        .hasSize(13)
        .startsWith(LocalDate.of(2026, 11, 1), LocalDate.of(2026, 12, 1));
  }

  @Test
  void seriesThatEndedAnnouncesNothing() {
    var ended =
        RealContent.catalogue(
            RealContent.with(
                "indicators/stat_003_014.yaml",
                text ->
                    text.replace("available: {from: 2017}", "available: {from: 2017, to: 2025}")));
    var about2026 =
        Coming.in(ended, TODAY).stream()
            .filter(each -> each.window().about().equals(Optional.of(2026)))
            .flatMap(each -> each.cards().stream())
            .map(card -> card.code().written());
    assertThat(about2026).contains("cube_003_014").doesNotContain("stat_003_014");
  }

  @Test
  void earliestComesFirstAndHoldsEveryCardOfItsDays() {
    var coming = Coming.in(RealContent.catalogue(), TODAY);
    assertThat(coming).extracting(each -> each.window().first()).isSorted();
    assertThat(coming.getFirst().window().about()).hasValue(2024);
    assertThat(coming.getFirst().cards())
        .extracting(card -> card.code().written())
        .contains("stat_013_003", "cube_013_007")
        .doesNotContain("stat_003_014");
  }
}
