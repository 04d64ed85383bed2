package org.fiche.observation.cell;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fiche.area.Area.AreaId;
import org.fiche.area.Areas;
import org.fiche.area.Level;

/**
 * All areas in a row, so that amounts by area are an array: the areas in the order of their file,
 * then the known sectors. Sectors that stand for unknown ones are no areas.
 */
public final class Geography {

  private static final int NONE = -1;

  private final List<AreaId> ids;
  private final Map<AreaId, Integer> positions = new HashMap<>();
  private final int[] parents;
  private final int withoutSectors;
  private final String digest;

  /**
   * @param ids each once, the wider levels first
   * @param parents position of the area around each; negative for the country
   */
  Geography(List<AreaId> ids, int[] parents) {
    this.ids = List.copyOf(ids);
    this.parents = parents.clone();
    for (int i = 0; i < ids.size(); i++) {
      positions.put(ids.get(i), i);
    }
    withoutSectors = (int) ids.stream().filter(id -> id.level() != Level.SECTOR).count();
    digest = Sha.of(this.ids.toString(), Arrays.toString(parents));
  }

  static Geography of(Areas areas) {
    var around = new LinkedHashMap<AreaId, Optional<AreaId>>();
    for (var level : Level.values()) {
      areas.at(level).forEach(area -> around.putIfAbsent(area.id(), area.parent()));
    }
    areas.sectors().stream()
        .filter(sector -> !sector.unknown())
        .forEach(
            sector ->
                around.putIfAbsent(
                    new AreaId(Level.SECTOR, sector.code()),
                    Optional.of(new AreaId(Level.MUNICIPALITY, sector.municipality()))));
    var ids = List.copyOf(around.keySet());
    var positions = new HashMap<AreaId, Integer>();
    ids.forEach(id -> positions.put(id, positions.size()));
    var parents =
        around.values().stream()
            .mapToInt(parent -> parent.map(id -> positions.getOrDefault(id, NONE)).orElse(NONE));
    return new Geography(ids, parents.toArray());
  }

  private int at(AreaId id) {
    return positions.getOrDefault(id, NONE);
  }

  /** Which areas there are and what lies inside what; names do not count. */
  public String digest() {
    return digest;
  }

  /** How many areas have figures of a grain. */
  int size(Grain grain) {
    return switch (grain) {
      case AREA -> ids.size();
      case CUBE -> withoutSectors;
    };
  }

  public List<AreaId> ids() {
    return ids;
  }

  public Optional<Integer> position(AreaId id) {
    return Optional.ofNullable(positions.get(id));
  }

  /** The areas of a level, in order. */
  public List<AreaId> at(Level level) {
    return ids.stream().filter(id -> id.level() == level).toList();
  }

  /** The area directly around another. */
  public Optional<AreaId> parent(AreaId id) {
    int parent = position(id).map(position -> parents[position]).orElse(NONE);
    return parent == NONE ? Optional.empty() : Optional.of(ids.get(parent));
  }

  /** Whether an area is another or lies in it. */
  public boolean within(AreaId inner, AreaId outer) {
    return inner.equals(outer) || parent(inner).filter(parent -> within(parent, outer)).isPresent();
  }

  /**
   * The finest area to which a row belongs: its sector, if that lies in its municipality, else its
   * municipality, else the country.
   */
  int leaf(String municipality, String sector) {
    int around = at(new AreaId(Level.MUNICIPALITY, municipality));
    if (around == NONE) {
      return 0;
    }
    int inside = sector.isEmpty() ? NONE : at(new AreaId(Level.SECTOR, sector));
    return inside != NONE && parents[inside] == around ? inside : around;
  }

  int[] parents() {
    return parents.clone();
  }

  /** The position of the area around another; negative for the country. */
  int parentOf(int position) {
    return parents[position];
  }
}
