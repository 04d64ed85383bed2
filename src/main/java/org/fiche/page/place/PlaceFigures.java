package org.fiche.page.place;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fiche.area.Area;
import org.fiche.area.Level;
import org.fiche.card.Indicator;
import org.fiche.catalogue.Catalogue;
import org.fiche.observation.Asked;
import org.fiche.observation.Observation;
import org.fiche.observation.Values;

/**
 * The newest figures of all indicators, one level at a time: evaluated when a page of that level is
 * first asked for, and kept until any figure changes. For many threads.
 */
@ApplicationScoped
class PlaceFigures {

  private static final int IN_MEMORY = 2 * Level.values().length;

  private final Values values;
  private final Cache<Key, Map<String, Peers>> known =
      Caffeine.newBuilder().maximumSize(IN_MEMORY).build();

  private record Key(long publication, Instant published, String state, Level level) {}

  PlaceFigures(Values values) {
    this.values = values;
  }

  boolean reachable() {
    return values.reachable();
  }

  /** By the key of an indicator's code; those that were never computed are not in it. */
  Map<String, Peers> at(Level level, Catalogue catalogue, List<Indicator> indicators) {
    var key = new Key(catalogue.number(), catalogue.publishedAt(), values.state(), level);
    return known.get(key, unused -> evaluate(level, catalogue, indicators));
  }

  private Map<String, Peers> evaluate(
      Level level, Catalogue catalogue, List<Indicator> indicators) {
    var areas = catalogue.areas().at(level).stream().map(Area::id).toList();
    var all = new HashMap<String, Peers>();
    for (var indicator : indicators) {
      newest(catalogue, indicator)
          .ifPresent(
              year -> {
                var asked = new Asked(indicator, Optional.empty(), areas, List.of(year), Map.of());
                var answer = values.ask(catalogue, asked);
                all.put(
                    indicator.code().key(),
                    Peers.of(year, answer.demonstration(), answer.observations()));
              });
    }
    return Map.copyOf(all);
  }

  private Optional<Integer> newest(Catalogue catalogue, Indicator indicator) {
    return values.latest(catalogue, indicator).map(Observation::year);
  }
}
