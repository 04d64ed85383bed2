package org.fiche.area;

import java.util.Map;
import java.util.Optional;

/**
 * A place of the country, its regions … municipalities.
 *
 * @param names by language code, never empty
 * @param population inhabitants on 1 January 2020
 * @param centre longitude and latitude of its middle, where known
 * @param hexagon its place on the cartogram of its level, where it has one
 */
public record Area(
    AreaId id,
    Optional<AreaId> parent,
    Map<String, String> names,
    int population,
    Optional<Point> centre,
    Optional<Hexagon> hexagon) {

  /** A level and a NIS code. A code alone may name two areas: Brussels is region and province. */
  public record AreaId(Level level, String nis) {}

  /** Degrees, WGS 84. */
  public record Point(double longitude, double latitude) {}

  /** Column and row of a pointy-top hexagon; odd rows lie half a cell to the right. */
  public record Hexagon(int column, int row) {}

  /** The name in a language, else in another that it has. */
  public String name(String language) {
    var own = names.get(language);
    return own != null ? own : names.values().iterator().next();
  }
}
