package org.fiche.warehouse.demo.people;

import org.fiche.area.Areas;
import org.fiche.warehouse.demo.chance.Horizon;
import org.fiche.warehouse.demo.chance.Parameters;
import org.fiche.warehouse.demo.place.Places;
import org.fiche.warehouse.demo.place.Practices;

/** Everything that persons are made from. Immutable once made; for many threads. */
public final class Society {

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

  public Society(Areas areas, Parameters parameters, long seed, double thin) {
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

  public long seed() {
    return seed;
  }

  public Parameters parameters() {
    return parameters;
  }

  public Horizon horizon() {
    return horizon;
  }

  public Places places() {
    return places;
  }

  public Practices practices() {
    return practices;
  }

  public Cohorts cohorts() {
    return cohorts;
  }

  public Chances chances() {
    return chances;
  }

  public Tilts tilts() {
    return tilts;
  }

  public Raking raking() {
    return raking;
  }

  Moves moves() {
    return moves;
  }
}
