package org.fiche.page.glance;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fiche.observation.Asked;
import org.fiche.observation.Figure;
import org.fiche.observation.Observation;
import org.fiche.observation.Reason;
import org.junit.jupiter.api.Test;

class LineTest {

  @Test
  void lineRunsFromEdgeToEdge() {
    var line = Line.of(series(2020, 1, 3, 2)).orElseThrow();
    assertThat(line).isEqualTo(new Line("M3 17h0L36 3L69 10", 69, 10));
  }

  @Test
  void missingYearIsAGap() {
    assertThat(Line.of(series(2020, 1, -1, 2, 3)).orElseThrow().path())
        .isEqualTo("M3 17h0M47 10h0L69 3");
  }

  @Test
  void breakIsAGap() {
    var years = series(2020, 1, 2, 3, 4);
    years.set(2, broken(years.get(2)));
    assertThat(Line.of(years).orElseThrow().path()).isEqualTo("M3 17h0L25 12M47 8h0L69 3");
  }

  @Test
  void constantStandsInTheMiddle() {
    assertThat(Line.of(series(2020, 5, 5)).orElseThrow().path()).isEqualTo("M3 10h0L69 10");
  }

  @Test
  void oneFigureIsNoLine() {
    assertThat(Line.of(series(2020, 1, -1))).isEmpty();
    assertThat(Line.of(List.of())).isEmpty();
  }

  /** A negative number stands for a figure that is not there. */
  private static ArrayList<Observation> series(int first, long... values) {
    var years = new ArrayList<Observation>();
    for (int i = 0; i < values.length; i++) {
      years.add(
          new Observation(
              "c",
              first + i,
              Asked.COUNTRY,
              List.of("_T", "_T", "_T"),
              figure(values[i]),
              "persons",
              false,
              false,
              Optional.empty(),
              Optional.empty()));
    }
    return years;
  }

  private static Figure figure(long value) {
    return value < 0
        ? new Figure(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.of(new Reason.NotComputed()))
        : new Figure(
            Optional.of(value),
            Optional.empty(),
            Optional.of(BigDecimal.valueOf(value)),
            Optional.empty());
  }

  private static Observation broken(Observation each) {
    return new Observation(
        each.code(),
        each.year(),
        each.area(),
        each.combination(),
        each.figure(),
        each.unit(),
        true,
        each.stale(),
        each.cardVersion(),
        each.release());
  }
}
