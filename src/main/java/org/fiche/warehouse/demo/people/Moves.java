package org.fiche.warehouse.demo.people;

import org.fiche.warehouse.demo.chance.Dice;
import org.fiche.warehouse.demo.people.Life.State;
import org.fiche.warehouse.demo.place.Places;
import org.fiche.warehouse.demo.place.Practices;

/**
 * Moves from place to place and in and out of medical houses. People move inside their region, as
 * often one way as the other, so that moves do not shift the population.
 */
final class Moves {

  private static final int MONTHS = 12;

  private final Places places;
  private final Practices practices;
  private final double[][] before;
  private final double[] widest;

  /**
   * @param wanted whether somebody is registered at the end of the year
   * @param atStart whether nothing is known of the year before
   */
  record Registration(boolean wanted, boolean atStart) {}

  Moves(Places places, Practices practices, double km) {
    this.places = places;
    this.practices = practices;
    int n = places.municipalities();
    before = new double[n][];
    widest = new double[places.regions()];
    for (int m = 0; m < n; m++) {
      int region = places.regionOf(m);
      int first = places.first(region);
      before[m] = new double[places.end(region) - first + 1];
      for (int other = first; other < places.end(region); other++) {
        double pull =
            other == m ? 0 : places.people(other) * Math.exp(-places.kilometres(m, other) / km);
        before[m][other - first + 1] = before[m][other - first] + pull;
      }
      widest[region] = Math.max(widest[region], before[m][before[m].length - 1]);
    }
  }

  /** A new sector, and another municipality if it returns true. */
  boolean move(State state, Dice dice) {
    int from = state.municipality;
    int region = places.regionOf(from);
    // One scale for the whole region makes the ways there and back equally frequent.
    double place = dice.uniform() * widest[region];
    boolean elsewhere = place < before[from][before[from].length - 1];
    if (elsewhere) {
      state.municipality =
          places.first(region) + Places.find(before[from], 0, before[from].length - 1, place);
    }
    state.sector = places.sector(state.municipality, dice.uniform());
    return elsewhere;
  }

  /** Joins, stays in or leaves a house. */
  void register(State last, State state, Registration registration, Dice dice) {
    boolean was = last != state && last.inHouse() && last.houseTo == MONTHS;
    state.houseFrom = 1;
    state.houseTo = 0;
    if (registration.wanted()) {
      boolean stays = was && places.kilometres(last.municipality, state.municipality) == 0;
      state.house = stays ? last.house : practices.chooseHouse(state.municipality, dice);
      state.houseFrom = was || registration.atStart() ? 1 : 1 + dice.below(MONTHS);
      state.houseTo = MONTHS;
    } else if (was) {
      state.house = last.house;
      state.houseTo = dice.below(MONTHS);
    }
  }
}
