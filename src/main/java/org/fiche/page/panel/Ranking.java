package org.fiche.page.panel;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.fiche.area.Level;
import org.fiche.card.Indicator;
import org.fiche.observation.Asked;
import org.fiche.observation.Observation;
import org.fiche.observation.cell.Breakdown;
import org.fiche.observation.cell.Geography;

/** Places of areas among those of their level; not for many threads. */
final class Ranking {

  private final Indicator indicator;
  private final Geography geography;
  private final Function<Asked, List<Observation>> values;
  private final Map<Key, List<BigDecimal>> sorted = new HashMap<>();

  private record Key(Level level, int year, List<String> combination) {}

  /**
   * @param values asks for figures
   */
  Ranking(Indicator indicator, Geography geography, Function<Asked, List<Observation>> values) {
    this.indicator = indicator;
    this.geography = geography;
    this.values = values;
  }

  /** Its place by value, the highest first; none for the country, sectors and missing figures. */
  Optional<Row.Rank> of(Observation each) {
    var level = each.area().level();
    if (level == Level.COUNTRY || level == Level.SECTOR) {
      return Optional.empty();
    }
    return each.figure()
        .rounded()
        .map(
            value -> {
              var all =
                  sorted.computeIfAbsent(
                      new Key(level, each.year(), each.combination()), this::all);
              long higher = all.stream().takeWhile(other -> other.compareTo(value) > 0).count();
              return new Row.Rank((int) higher + 1, all.size());
            });
  }

  private List<BigDecimal> all(Key key) {
    var categories = new HashMap<Breakdown, List<String>>();
    for (var breakdown : Breakdown.values()) {
      categories.put(breakdown, List.of(key.combination().get(breakdown.ordinal())));
    }
    return values
        .apply(
            new Asked(
                indicator,
                Optional.empty(),
                geography.at(key.level()),
                List.of(key.year()),
                categories))
        .stream()
        .flatMap(each -> each.figure().rounded().stream())
        .sorted(Comparator.reverseOrder())
        .toList();
  }
}
