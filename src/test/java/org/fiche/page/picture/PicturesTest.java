package org.fiche.page.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.DoubleStream;
import org.fiche.page.picture.LinePicture.Point;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PicturesTest {

  @ParameterizedTest
  @CsvSource({
    "5.51, 6.68, false, 5.5, 6.75, 0.25",
    "3, 97, true, 0, 100, 20",
    "0.012, 0.013, false, 0.01, 0.02, 0.01",
    "7, 7, false, 5, 9, 1",
    "1.7145, 1.7148, false, 1.71, 1.72, 0.01",
    "0, 0, true, -1, 1, 0.5"
  })
  void scaleHoldsAllValuesBetweenRoundMarks(
      double least, double most, boolean fromZero, double low, double high, double step) {
    var scale = Scale.of(DoubleStream.of(least, most), fromZero, 0.01);
    assertThat(scale.low()).isEqualTo(low, org.assertj.core.data.Offset.offset(1e-9));
    assertThat(scale.high()).isEqualTo(high, org.assertj.core.data.Offset.offset(1e-9));
    assertThat(scale.step()).isEqualTo(step, org.assertj.core.data.Offset.offset(1e-9));
    assertThat(scale.marks()).hasSizeBetween(2, 8);
  }

  @Test
  void scaleOfNothingIsDrawnAllTheSame() {
    assertThat(Scale.of(DoubleStream.of(Double.NaN), false, 1)).isEqualTo(new Scale(0, 1, 1));
  }

  private static Point point(int year, double value, boolean broken) {
    return new Point(year, value, Double.NaN, Double.NaN, broken);
  }

  @Test
  void lineHasAGapAcrossABreakAndWhereAFigureIsMissing() {
    var points =
        List.of(
            point(2018, 1, false),
            point(2019, 2, true),
            point(2020, 2, false),
            point(2021, Double.NaN, false),
            point(2022, 1, false));
    var svg =
        LinePicture.of(
            List.of(2018, 2019, 2020, 2021, 2022),
            List.of(2019),
            new Scale(0, 2, 1),
            List.of(points),
            String::valueOf);
    var path = svg.replaceAll("(?s).*class=\"line s1\" d=\"([^\"]*)\".*", "$1");
    assertThat(path.chars().filter(sign -> sign == 'M').count()).isEqualTo(3);
    assertThat(path.chars().filter(sign -> sign == 'L').count()).isEqualTo(1);
    assertThat(svg).containsOnlyOnce("class=\"break\"");
  }
}
