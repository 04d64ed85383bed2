package org.fiche.observation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class FigureTest {

  @Test
  void machinesGetSixDecimalsAndPagesRoundHalfUp() {
    var figure = Figure.quotient(1, 8, 100);
    assertThat(figure.rounded()).contains(new BigDecimal("12.500000"));
    assertThat(figure.rounded(0)).contains(new BigDecimal("13"));
  }

  @Test
  void nothingIsDividedByZero() {
    var figure = Figure.quotient(0, 0, 1);
    assertThat(figure.status()).isEqualTo(Status.NOT_AVAILABLE);
    assertThat(figure.value()).isEmpty();
    assertThat(figure.numerator()).contains(0L);
  }

  @Test
  void countIsWhole() {
    assertThat(Figure.count(7, 1).rounded()).contains(new BigDecimal("7"));
  }
}
