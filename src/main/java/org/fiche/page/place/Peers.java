package org.fiche.page.place;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.fiche.area.Area.AreaId;
import org.fiche.observation.Observation;

/**
 * The newest figures of an indicator in all areas of one level.
 *
 * @param values of the areas that have one, the highest first
 */
record Peers(
    int year, boolean demonstration, Map<AreaId, Observation> byArea, List<BigDecimal> values) {

  static Peers of(int year, boolean demonstration, Stream<Observation> observations) {
    var byArea = new LinkedHashMap<AreaId, Observation>();
    observations.forEach(each -> byArea.put(each.area(), each));
    var values =
        byArea.values().stream()
            .flatMap(each -> each.figure().value().stream())
            .sorted((one, other) -> other.compareTo(one))
            .toList();
    return new Peers(year, demonstration, byArea, values);
  }

  Optional<Observation> observation(AreaId area) {
    return Optional.ofNullable(byArea.get(area));
  }

  private Optional<BigDecimal> value(AreaId area) {
    return observation(area).flatMap(each -> each.figure().value());
  }

  /** Nothing if the area has no figure, or is the only one. */
  Optional<Rank> rank(AreaId area) {
    return value(area).flatMap(own -> rank(own, values));
  }

  /** The place among some of the areas only. */
  Optional<Rank> rank(AreaId area, Collection<AreaId> among) {
    var some = among.stream().flatMap(each -> value(each).stream()).toList();
    return value(area).flatMap(own -> rank(own, some));
  }

  private static Optional<Rank> rank(BigDecimal own, List<BigDecimal> all) {
    long higher = all.stream().filter(each -> each.compareTo(own) > 0).count();
    return all.size() < 2 ? Optional.empty() : Optional.of(new Rank((int) higher + 1, all.size()));
  }

  /** Where the area stands between the lowest and the highest. */
  Optional<Strip> strip(AreaId area, Optional<BigDecimal> whole) {
    boolean flat = values.size() < 2 || values.getFirst().compareTo(values.getLast()) == 0;
    return flat ? Optional.empty() : value(area).map(own -> Strip.of(values, own, whole));
  }
}
