package org.fiche.page.panel;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import org.fiche.card.text.Language;
import org.fiche.page.choice.Choice;

/** The order of a table: that of the figures, unless a reader sorts it. */
final class TableOrder {

  private final String sort;
  private final Collator collator;

  TableOrder(Choice choice, Language language) {
    this.sort = choice.sort();
    this.collator = Collator.getInstance(language.locale());
  }

  List<Row> of(List<Series> series) {
    var rows = series.stream().flatMap(each -> each.rows().stream());
    boolean down = sort.startsWith("-");
    return switch (down ? sort.substring(1) : sort) {
      case "area" -> rows.sorted(turned(text(), down)).toList();
      case "year" ->
          rows.sorted(turned(Comparator.comparing(row -> row.observation().year()), down)).toList();
      case "value" ->
          rows.sorted(known().thenComparing(turned(Comparator.comparing(Row::number), down)))
              .toList();
      case "numerator" ->
          rows.sorted(
                  known().thenComparing(turned(Comparator.comparing(TableOrder::numerator), down)))
              .toList();
      case "denominator" ->
          rows.sorted(
                  known()
                      .thenComparing(turned(Comparator.comparing(TableOrder::denominator), down)))
              .toList();
      default -> rows.toList();
    };
  }

  private Comparator<Row> text() {
    return Comparator.comparing(row -> row.place().area(), collator::compare);
  }

  /** What is missing stands last, whichever way the table is sorted. */
  private static Comparator<Row> known() {
    return Comparator.comparing(row -> !row.isKnown());
  }

  private static long numerator(Row row) {
    return row.observation().figure().numerator().orElse(0L);
  }

  private static long denominator(Row row) {
    return row.observation().figure().denominator().orElse(0L);
  }

  private static Comparator<Row> turned(Comparator<Row> order, boolean down) {
    return down ? order.reversed() : order;
  }
}
