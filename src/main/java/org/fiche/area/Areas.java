package org.fiche.area;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fiche.area.Area.AreaId;

/** All areas, in the order of their file, with what lies inside what. */
public final class Areas {

  private final Map<AreaId, Area> byId = new LinkedHashMap<>();
  private final Map<AreaId, List<Area>> children = new LinkedHashMap<>();
  private final List<Sector> sectors;

  public Areas(List<Area> areas, List<Sector> sectors) {
    for (var area : areas) {
      byId.put(area.id(), area);
      area.parent().ifPresent(parent -> listFor(parent).add(area));
    }
    this.sectors = List.copyOf(sectors);
  }

  private List<Area> listFor(AreaId parent) {
    return children.computeIfAbsent(parent, unused -> new ArrayList<>());
  }

  public Optional<Area> area(AreaId id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** Areas of one level, in the order of their file. */
  public List<Area> at(Level level) {
    return byId.values().stream().filter(area -> area.id().level() == level).toList();
  }

  /** Areas directly inside another; empty below the municipality. */
  public List<Area> inside(AreaId parent) {
    return List.copyOf(children.getOrDefault(parent, List.of()));
  }

  public List<Sector> sectors() {
    return sectors;
  }
}
