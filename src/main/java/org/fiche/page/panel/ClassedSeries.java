package org.fiche.page.panel;

import java.util.List;
import org.fiche.page.choice.Choice;
import org.fiche.page.choice.View;

/** Series with the classes of a map, if they are on one. */
final class ClassedSeries {

  private final List<Series> series;
  private final Classes classes;
  private final Labels labels;

  ClassedSeries(Choice choice, List<Series> all, Labels labels) {
    this.labels = labels;
    boolean mapped = choice.shown() == View.MAP;
    var values =
        mapped ? all.stream().flatMap(Series::known).map(Row::number).toList() : List.<Double>of();
    this.classes = Classes.of(values, choice.options().equal());
    this.series = mapped ? all.stream().map(this::classed).toList() : all;
  }

  private Series classed(Series plain) {
    return new Series(
        plain.number(),
        plain.name(),
        plain.code(),
        plain.beside(),
        plain.rows().stream()
            .map(row -> row.isKnown() ? row.classed(classes.number(row.number())) : row)
            .toList());
  }

  List<Series> series() {
    return series;
  }

  List<Panel.Legend> legend(int decimals) {
    return classes.classes().stream()
        .map(
            span ->
                new Panel.Legend(
                    span.number(),
                    labels.scribe().decimal(span.low(), decimals),
                    labels.scribe().decimal(span.high(), decimals),
                    span.areas()))
        .toList();
  }
}
