package org.fiche.page.panel;

import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.fiche.page.choice.Choice;
import org.fiche.page.choice.Split;
import org.fiche.page.choice.View;
import org.fiche.page.picture.BarPicture;
import org.fiche.page.picture.HexPicture;
import org.fiche.page.picture.LinePicture;
import org.fiche.page.picture.Scale;
import org.fiche.page.text.Scribe;

/** Draws series without a script. */
final class Pictures {

  private final Choice choice;
  private final List<Series> series;
  private final Scribe scribe;
  private final int decimals;

  Pictures(Choice choice, List<Series> series, Scribe scribe, int decimals) {
    this.choice = choice;
    this.series = series;
    this.scribe = scribe;
    this.decimals = decimals;
  }

  private Stream<Row> rows() {
    return series.stream().flatMap(each -> each.rows().stream());
  }

  Scale scale() {
    var values =
        rows()
            .flatMapToDouble(
                row ->
                    DoubleStream.concat(
                        DoubleStream.of(row.number()),
                        row.interval().stream()
                            .flatMapToDouble(each -> DoubleStream.of(each.low(), each.high()))));
    return Scale.of(values, choice.shown() == View.BREAKDOWN, Math.pow(10, -decimals));
  }

  String drawn() {
    var scale = scale();
    return switch (choice.shown()) {
      case TREND, TABLE -> lines(scale);
      case MAP ->
          HexPicture.of(
              rows().filter(row -> row.place().hexagon().isPresent()).map(this::hex).toList());
      case BREAKDOWN -> bars(scale);
    };
  }

  private String lines(Scale scale) {
    var years = rows().map(row -> row.observation().year()).distinct().sorted().toList();
    var breaks =
        rows().filter(Row::isBroken).map(row -> row.observation().year()).distinct().toList();
    var lines =
        series.stream().map(each -> each.rows().stream().map(Pictures::point).toList()).toList();
    return LinePicture.of(
        years, breaks, scale, lines, mark -> scribe.decimal(mark, scale.decimals()));
  }

  private static LinePicture.Point point(Row row) {
    return new LinePicture.Point(
        row.observation().year(),
        row.number(),
        row.interval().map(each -> each.low()).orElse(Double.NaN),
        row.interval().map(each -> each.high()).orElse(Double.NaN),
        row.isBroken());
  }

  private HexPicture.Hex hex(Row row) {
    var hexagon = row.place().hexagon().orElseThrow();
    return new HexPicture.Hex(
        hexagon.column(),
        hexagon.row(),
        row.classed(),
        row.isSuppressed(),
        choice.areas().contains(row.observation().area()));
  }

  private String bars(Scale scale) {
    int categories = series.stream().mapToInt(each -> each.rows().size()).max().orElse(0);
    var groups = IntStream.range(0, categories).mapToObj(this::group).toList();
    return BarPicture.of(
        choice.split() == Split.PYRAMID ? groups.reversed() : groups,
        scale,
        choice.split() == Split.PYRAMID,
        mark -> scribe.decimal(mark, scale.decimals()));
  }

  private BarPicture.Group group(int place) {
    var values = series.stream().map(each -> each.rows().get(place).number()).toList();
    return new BarPicture.Group(series.getFirst().rows().get(place).place().label(), values);
  }
}
