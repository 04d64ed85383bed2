package org.fiche.area;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.fiche.area.Area.AreaId;

/** All areas, in the order of their file, with what lies inside what. */
public final class Areas {

  private final Map<AreaId, Area> byId = new LinkedHashMap<>();
  private final Map<AreaId, List<Area>> children = new LinkedHashMap<>();
  private final List<Sector> sectors;
  private final List<AreaChange> changes;

  public Areas(List<Area> areas, List<Sector> sectors) {
    this(areas, sectors, List.of());
  }

  /**
   * @param changes of municipalities, from older codes to those of {@code areas}, in any order
   */
  public Areas(List<Area> areas, List<Sector> sectors, List<AreaChange> changes) {
    for (var area : areas) {
      byId.put(area.id(), area);
      area.parent().ifPresent(parent -> listFor(parent).add(area));
    }
    this.sectors = List.copyOf(sectors);
    this.changes = List.copyOf(changes);
  }

  private List<Area> listFor(AreaId parent) {
    return children.computeIfAbsent(parent, unused -> new ArrayList<>());
  }

  public Optional<Area> area(AreaId id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** The code of an area; with its level before it where a wider area has the code too. */
  public String word(AreaId id) {
    boolean taken =
        Arrays.stream(Level.values())
            .filter(level -> id.level().finerThan(level))
            .anyMatch(level -> byId.containsKey(new AreaId(level, id.nis())));
    return taken ? id.level().id() + "-" + id.nis() : id.nis();
  }

  /** Areas of one level, in the order of their file. */
  public List<Area> at(Level level) {
    return byId.values().stream().filter(area -> area.id().level() == level).toList();
  }

  /** The names of all areas, in every language. */
  public Stream<String> names() {
    return byId.values().stream().flatMap(area -> area.names().values().stream());
  }

  /** Areas directly inside another; empty below the municipality. */
  public List<Area> inside(AreaId parent) {
    return List.copyOf(children.getOrDefault(parent, List.of()));
  }

  /** A known sector as an area: it has no name but its code. */
  public Optional<Area> sector(String code) {
    return sectors.stream()
        .filter(each -> each.code().equals(code) && !each.unknown())
        .findFirst()
        .map(Areas::area);
  }

  /** The known sectors of a municipality, in the order of their file. */
  public List<Area> sectorsIn(AreaId municipality) {
    return sectors.stream()
        .filter(each -> each.municipality().equals(municipality.nis()) && !each.unknown())
        .map(Areas::area)
        .toList();
  }

  private static Area area(Sector sector) {
    return new Area(
        new AreaId(Level.SECTOR, sector.code()),
        Optional.of(new AreaId(Level.MUNICIPALITY, sector.municipality())),
        Map.of("", sector.code()),
        0,
        Optional.empty(),
        Optional.empty());
  }

  public List<Sector> sectors() {
    return sectors;
  }

  public List<AreaChange> changes() {
    return changes;
  }

  /** What a code of a municipality, of today or earlier, stands for today. */
  public Successor successor(String nis) {
    var candidates = new TreeSet<String>();
    follow(nis, candidates, new HashSet<>());
    return switch (candidates.size()) {
      case 0 -> new Successor.Unknown();
      case 1 -> new Successor.Today(candidates.first());
      default -> new Successor.Ambiguous(candidates);
    };
  }

  private void follow(String nis, Set<String> candidates, Set<String> seen) {
    if (!seen.add(nis)) {
      return;
    }
    if (byId.containsKey(new AreaId(Level.MUNICIPALITY, nis))) {
      candidates.add(nis);
    }
    changes.stream()
        .filter(change -> change.before().equals(nis))
        .forEach(change -> follow(change.after(), candidates, seen));
  }
}
