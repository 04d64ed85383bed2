package org.fiche.warehouse.demo.population;

import org.fiche.area.Areas;

/** Everything that persons are made from. Immutable once made; for many threads. */
final class Society {

  private final long seed;
  private final Parameters parameters;
  private final Horizon horizon;
  private final Places places;
  private final Practices practices;
  private final Cohorts cohorts;
  private final Chances chances;
  private final Tilts tilts;
  private final Raking raking;
  private final Moves moves;

  Society(Areas areas, Parameters parameters, long seed, double thin) {
    this.seed = seed;
    this.parameters = parameters;
    horizon = parameters.horizon();
    places = new Places(areas);
    practices = new Practices(parameters, places, horizon, seed, thin);
    var projection = new Projection(parameters, places, horizon);
    cohorts =
        new Cohorts(
            projection,
            places,
            horizon,
            (region, people) ->
                Math.round(people * parameters.value("coverage", places.region(region), 0) / thin));
    raking = new Raking(parameters, places, horizon, projection);
    tilts = new Tilts(parameters, places, practices, seed);
    chances = new Chances(parameters, projection, raking, tilts, places);
    moves = new Moves(places, practices, parameters.value("move_km"));
  }

  long seed() {
    return seed;
  }

  Parameters parameters() {
    return parameters;
  }

  Horizon horizon() {
    return horizon;
  }

  Places places() {
    return places;
  }

  Practices practices() {
    return practices;
  }

  Cohorts cohorts() {
    return cohorts;
  }

  Chances chances() {
    return chances;
  }

  Tilts tilts() {
    return tilts;
  }

  Raking raking() {
    return raking;
  }

  Moves moves() {
    return moves;
  }
}
