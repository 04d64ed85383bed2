package org.fiche.warehouse.demo.people;

import org.fiche.warehouse.demo.chance.Dice;
import org.fiche.warehouse.demo.chance.Parameters;
import org.fiche.warehouse.demo.chance.Topic;
import org.fiche.warehouse.demo.place.Places;
import org.fiche.warehouse.demo.place.Practices;

/** By how much places differ from their region. Factors average 1 over the people of a region. */
public final class Tilts {

  private final float[] increasedByMunicipality;
  private final float[] increasedBySector;
  private final float[] house;
  private final float[] file;
  private final float[] contacts;
  private final float[] imaging;

  Tilts(Parameters parameters, Places places, Practices practices, long seed) {
    var dice = new Dice();
    dice.seed(seed, 0, Topic.PLACES.ordinal());
    increasedByMunicipality =
        scaled(places, m -> parameters.value("increased_place", places.nis(m), 0));
    house = scaled(places, practices::houseNearness);
    file = spread(places, dice, parameters.value("file_place_spread"));
    contacts = spread(places, dice, parameters.value("contact_place_spread"));
    imaging = spread(places, dice, parameters.value("imaging_place_spread"));
    increasedBySector = new float[places.sectors()];
    double deviation = parameters.value("increased_sector_spread");
    for (int sector = 0; sector < increasedBySector.length; sector++) {
      increasedBySector[sector] = (float) lognormal(dice, deviation);
    }
  }

  private static double lognormal(Dice dice, double deviation) {
    return Math.exp(deviation * dice.normal() - deviation * deviation / 2);
  }

  private static float[] spread(Places places, Dice dice, double deviation) {
    return scaled(places, m -> lognormal(dice, deviation));
  }

  private static float[] scaled(Places places, java.util.function.IntToDoubleFunction factor) {
    var factors = new float[places.municipalities()];
    for (int region = 0; region < places.regions(); region++) {
      double sum = 0;
      double people = 0;
      for (int m = places.first(region); m < places.end(region); m++) {
        factors[m] = (float) factor.applyAsDouble(m);
        sum += factors[m] * places.people(m);
        people += places.people(m);
      }
      for (int m = places.first(region); m < places.end(region); m++) {
        factors[m] = (float) (factors[m] * people / sum);
      }
    }
    return factors;
  }

  double increased(int municipality, int sector) {
    return increasedByMunicipality[municipality] * (sector < 0 ? 1 : increasedBySector[sector]);
  }

  double house(int municipality) {
    return house[municipality];
  }

  double file(int municipality) {
    return file[municipality];
  }

  public double contacts(int municipality) {
    return contacts[municipality];
  }

  public double imaging(int municipality) {
    return imaging[municipality];
  }
}
