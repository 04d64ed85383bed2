package org.fiche.page.panel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.fiche.page.panel.Classes.Span;
import org.junit.jupiter.api.Test;

class ClassesTest {

  private static final List<Double> HUNDRED =
      IntStream.range(0, 100).mapToObj(i -> (double) i * i).toList();

  @Test
  void quantilesHoldAsManyAreasEach() {
    assertThat(Classes.of(HUNDRED, false).classes())
        .extracting(Span::areas)
        .containsExactly(20, 20, 20, 20, 20);
  }

  @Test
  void equalStepsAreAsWideEach() {
    var classes = Classes.of(HUNDRED, true);
    assertThat(classes.bounds()).hasSize(4);
    assertThat(classes.bounds().get(1) - classes.bounds().getFirst()).isEqualTo(9801 / 5.0);
    assertThat(classes.classes()).extracting(Span::areas).containsExactly(45, 18, 14, 12, 11);
  }

  @Test
  void equalValuesAreNeverParted() {
    var classes = Classes.of(List.of(1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 2.0, 3.0), false);
    assertThat(classes.number(1.0)).isEqualTo(1);
    assertThat(classes.classes()).extracting(Span::areas).containsExactly(8, 2);
    assertThat(Classes.of(List.of(4.0, 4.0), true).classes()).hasSize(1);
    assertThat(Classes.of(List.of(), false).classes()).isEmpty();
  }
}
