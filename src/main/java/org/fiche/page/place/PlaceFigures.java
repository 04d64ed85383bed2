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
import org.fiche.area.Area.AreaId;
import org.fiche.area.Level;
import org.fiche.card.Indicator;
import org.fiche.catalogue.Catalogue;
import org.fiche.observation.Asked;
import org.fiche.observation.Observation;
import org.fiche.observation.Values;

/**
 * The newest figures of all indicators, one level at a time, of sectors one municipality at a time:
 * evaluated when a page of them is first asked for, and kept until any figure changes. For many
 * threads.
 */
@ApplicationScoped
class PlaceFigures {

  private static final int IN_MEMORY = 60;

  private final Values values;
  private final Cache<Key, Map<String, Peers>> known =
      Caffeine.newBuilder().maximumSize(IN_MEMORY).build();

  private record Key(
      long publication, Instant published, String state, Level level, Optional<AreaId> part) {}

  PlaceFigures(Values values) {
    this.values = values;
  }

  boolean reachable() {
    return values.reachable();
  }

  /** By the key of an indicator's code; those that were never computed are not in it. */
  Map<String, Peers> beside(Area area, Catalogue catalogue, List<Indicator> indicators) {
    var level = area.id().level();
    var part = level == Level.SECTOR ? area.parent() : Optional.<AreaId>empty();
    var key = new Key(catalogue.number(), catalogue.publishedAt(), values.state(), level, part);
    return known.get(key, unused -> evaluate(peers(level, part, catalogue), catalogue, indicators));
  }

  private static List<AreaId> peers(Level level, Optional<AreaId> part, Catalogue catalogue) {
    var areas = catalogue.areas();
    return part.map(areas::sectorsIn).orElseGet(() -> areas.at(level)).stream()
        .map(Area::id)
        .toList();
  }

  private Map<String, Peers> evaluate(
      List<AreaId> areas, Catalogue catalogue, List<Indicator> indicators) {
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
