package org.fiche.page.glance;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.fiche.page.sheet.Live;
import org.fiche.page.text.Shown;

/**
 * The newest figure of the country, and how it came about.
 *
 * @param newest with a value
 * @param first the oldest year with a value; nothing if the newest is the only one
 * @param breaks years that cannot be compared with the one before, after the first
 */
public record Glance(
    Live.Row newest,
    Optional<Live.Row> first,
    Shown suffix,
    boolean demonstration,
    Optional<Line> line,
    List<Integer> breaks) {

  public int year() {
    return newest.observation().year();
  }

  public int firstYear() {
    return first.map(row -> row.observation().year()).orElse(year());
  }

  /** Whether the newest figure, as it is written, is the first one. */
  public boolean isLevel() {
    return first.map(row -> row.value().equals(newest.value())).orElse(true);
  }

  public boolean isRise() {
    return first.map(row -> value(row).compareTo(value(newest)) < 0).orElse(false);
  }

  private static BigDecimal value(Live.Row row) {
    return row.observation().figure().value().orElse(BigDecimal.ZERO);
  }

  /** {@code 2019, 2022}. */
  public String brokenIn() {
    return String.join(", ", breaks.stream().map(String::valueOf).toList());
  }
}
