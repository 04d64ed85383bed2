package org.fiche.observation.cell;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fiche.area.Area;
import org.fiche.area.Area.AreaId;
import org.fiche.area.Areas;
import org.fiche.area.Level;

/**
 * All areas in a row, so that amounts by area are an array: the areas in the order of their file,
 * then the known sectors. Sectors that stand for unknown ones are no areas.
 */
public final class Geography {

  private static final int NONE = -1;

  private final List<AreaId> ids = new ArrayList<>();
  private final Map<AreaId, Integer> positions = new HashMap<>();
  private final int[] parents;
  private final int withoutSectors;
  private final String digest;

  public Geography(Areas areas) {
    for (var level : Level.values()) {
      areas.at(level).forEach(area -> add(area.id()));
    }
    withoutSectors = ids.size();
    var known = areas.sectors().stream().filter(sector -> !sector.unknown()).toList();
    known.forEach(sector -> add(new AreaId(Level.SECTOR, sector.code())));
    parents = new int[ids.size()];
    Arrays.fill(parents, NONE);
    for (int i = 0; i < withoutSectors; i++) {
      parents[i] = areas.area(ids.get(i)).flatMap(Area::parent).map(this::at).orElse(NONE);
    }
    for (int i = 0; i < known.size(); i++) {
      parents[withoutSectors + i] = at(new AreaId(Level.MUNICIPALITY, known.get(i).municipality()));
    }
    digest = Sha.of(ids.toString(), Arrays.toString(parents));
  }

  private void add(AreaId id) {
    if (positions.putIfAbsent(id, ids.size()) == null) {
      ids.add(id);
    }
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
    return List.copyOf(ids);
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

  /** The position of the area around another; negative for the country. */
  int parentOf(int position) {
    return parents[position];
  }
}
