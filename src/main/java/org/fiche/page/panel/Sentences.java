package org.fiche.page.panel;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.fiche.page.choice.Choice;
import org.fiche.page.choice.Split;
import org.fiche.page.words.PanelWords;

/** Says in words what a picture shows, from the same figures. */
final class Sentences {

  private final Choice choice;
  private final PanelWords words;
  private final Form form;
  private final String suffix;

  /**
   * @param suffix what stands behind a figure, with its space
   */
  Sentences(Choice choice, Labels labels, String suffix) {
    this.choice = choice;
    this.words = labels.words();
    this.form = new Form(choice, labels);
    this.suffix = suffix;
  }

  List<String> of(List<Series> all) {
    return switch (choice.shown()) {
      case TREND, TABLE -> all.stream().map(this::trend).toList();
      case MAP -> all.stream().flatMap(series -> map(series).stream()).toList();
      case BREAKDOWN -> all.stream().map(this::breakdown).toList();
    };
  }

  /** Year by year between breaks: what a break parts is not compared. */
  private String trend(Series series) {
    var pieces = new ArrayList<String>();
    var run = new ArrayList<Row>();
    for (var row : series.rows()) {
      if (row.isBroken()) {
        said(run, pieces);
        if (!pieces.isEmpty()) {
          pieces.add(words.breakIn(row.observation().year()));
        }
      }
      if (row.isKnown()) {
        run.add(row);
      }
    }
    said(run, pieces);
    heldBack(series).ifPresent(pieces::add);
    return pieces.isEmpty()
        ? words.nothingKnown(name(series))
        : words.about(name(series), joined(pieces));
  }

  private void said(List<Row> run, List<String> pieces) {
    if (run.size() == 1) {
      pieces.add(words.only(value(run.getFirst()), run.getFirst().observation().year()));
    } else if (!run.isEmpty()) {
      pieces.add(moved(run.getFirst(), run.getLast()));
    }
    run.clear();
  }

  private String moved(Row first, Row last) {
    var from = first.written().value();
    var to = value(last);
    int start = first.observation().year();
    int end = last.observation().year();
    if (from.equals(last.written().value())) {
      return words.stayed(to, start, end);
    }
    return first.number() < last.number()
        ? words.rose(from, start, to, end)
        : words.fell(from, start, to, end);
  }

  private List<String> map(Series series) {
    var known = sorted(series);
    var said = new ArrayList<String>();
    if (known.isEmpty()) {
      return List.of(nothing(series, name(series)));
    }
    var low = known.getFirst();
    var high = known.getLast();
    said.add(
        words.spread(
            known.size(),
            name(series),
            choice.year(),
            value(low) + " (" + low.place().area() + ")",
            value(high) + " (" + high.place().area() + ")"));
    said.add(words.median(value(known.get((known.size() - 1) / 2))));
    missing(series, said);
    choice
        .areas()
        .forEach(
            area ->
                series.rows().stream()
                    .filter(row -> row.observation().area().equals(area) && row.isKnown())
                    .forEach(row -> said.add(words.about(row.place().area(), ranked(row)))));
    return List.of(String.join(" ", said));
  }

  private void missing(Series series, List<String> said) {
    heldBack(series).ifPresent(why -> said.add(why + "."));
    long missing =
        series.rows().stream().filter(row -> !row.isKnown() && !row.isSuppressed()).count();
    if (missing > 0) {
      said.add(words.missingCount((int) missing));
    }
  }

  private Optional<String> heldBack(Series series) {
    int many = (int) series.rows().stream().filter(Row::isSuppressed).count();
    return many == 0 ? Optional.empty() : Optional.of(words.hidden(many));
  }

  /** That there are no figures, and why. */
  private String nothing(Series series, String name) {
    return heldBack(series)
        .map(why -> words.about(name, why))
        .orElseGet(() -> words.nothingKnown(name));
  }

  private String ranked(Row row) {
    return row.rank()
        .map(rank -> value(row) + ", " + words.rank(rank.position(), rank.of()))
        .orElse(value(row));
  }

  private String breakdown(Series series) {
    var known = sorted(series);
    var name = name(series) + ", " + choice.year();
    if (known.isEmpty()) {
      return nothing(series, name);
    }
    var parts =
        known.reversed().stream()
            .limit(1)
            .map(row -> words.highest(group(row), value(row)))
            .collect(Collectors.toList());
    if (known.size() > 1) {
      parts.add(words.lowest(group(known.getFirst()), value(known.getFirst())));
    }
    heldBack(series).ifPresent(parts::add);
    return words.about(name, joined(parts));
  }

  private String name(Series series) {
    return form.whose(series.name());
  }

  private String joined(List<String> parts) {
    return parts.stream().reduce(words::joined).orElse("");
  }

  /** The halves of a pyramid have their sex as their name. */
  private String group(Row row) {
    return choice.split() == Split.PYRAMID ? row.place().label() : row.place().category();
  }

  private static List<Row> sorted(Series series) {
    return series.known().sorted(Comparator.comparingDouble(Row::number)).toList();
  }

  private String value(Row row) {
    return row.written().value() + suffix;
  }
}
