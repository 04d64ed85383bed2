package org.fiche.warehouse.demo.people;

import org.fiche.warehouse.demo.chance.Horizon;
import org.fiche.warehouse.demo.chance.Parameters;
import org.fiche.warehouse.demo.chance.Stratum;
import org.fiche.warehouse.demo.chance.Stratum.Sex;
import org.fiche.warehouse.demo.place.Places;

/**
 * How many people are to be expected, by region, year, age and sex: the component method of
 * demography. Deaths are scaled to their yearly total, and immigrants fill what is missing to the
 * population of next 1 January. All numbers are of the whole country.
 */
final class Projection {

  static final int OLDEST = 110;
  private static final Sex[] SEXES = Sex.values();

  private final Parameters parameters;
  private final Places places;
  private final Horizon horizon;
  private final double[][][][] present;
  private final double[] deathFactor;
  private final double[][] births;
  private final double[][] immigrants;
  private final double[][] start;
  private final double[] immigrantShares;

  Projection(Parameters parameters, Places places, Horizon horizon) {
    this.parameters = parameters;
    this.places = places;
    this.horizon = horizon;
    immigrantShares = immigrantShares(parameters);
    int regions = places.regions();
    present = new double[regions][horizon.size()][OLDEST + 1][SEXES.length];
    deathFactor = new double[horizon.size()];
    births = new double[regions][horizon.size()];
    immigrants = new double[regions][horizon.size()];
    start = new double[regions][OLDEST + 1];
    var living = new double[regions][OLDEST + 1][SEXES.length];
    for (int region = 0; region < regions; region++) {
      living[region] = pyramid(region);
    }
    for (int year = horizon.first(); year <= horizon.last(); year++) {
      deathFactor[horizon.index(year)] =
          parameters.value("deaths", "", year) / expectedDeaths(living, year);
      for (int region = 0; region < regions; region++) {
        living[region] = nextYear(living[region], region, year);
      }
    }
  }

  /** People on the first 1 January, by the age that they reach in that year. */
  private double[][] pyramid(int region) {
    var nis = places.region(region);
    var living = new double[OLDEST + 1][SEXES.length];
    double sum = 0;
    for (int age = 0; age < OLDEST; age++) {
      sum += parameters.value("pyramid", new Stratum(nis, horizon.first(), age, Sex.F, false));
    }
    double people = parameters.value("population", nis, horizon.first());
    for (int age = 0; age < OLDEST; age++) {
      var who = new Stratum(nis, horizon.first(), age, Sex.F, false);
      double number = people * parameters.value("pyramid", who) / sum;
      double women = parameters.value("women", who);
      start[region][age + 1] = number;
      living[age + 1][Sex.F.ordinal()] = number * women;
      living[age + 1][Sex.M.ordinal()] = number * (1 - women);
    }
    return living;
  }

  private double expectedDeaths(double[][][] living, int year) {
    double deaths = 0;
    for (int region = 0; region < living.length; region++) {
      for (int age = 1; age <= OLDEST; age++) {
        for (var sex : SEXES) {
          deaths += living[region][age][sex.ordinal()] * hazard(region, year, age, sex);
        }
      }
    }
    return deaths;
  }

  private double hazard(int region, int year, int age, Sex sex) {
    var who = new Stratum(places.region(region), year, age, sex, false);
    double atSixty = parameters.value("death_at_60", who) * parameters.value("death_sex", who);
    return atSixty * Math.exp(parameters.value("death_slope", who) * (age - 60));
  }

  private double[][] nextYear(double[][] living, int region, int year) {
    var nis = places.region(region);
    int y = horizon.index(year);
    births[region][y] =
        parameters.value("births", "", year) * parameters.value("birth_share", nis, year);
    var next = new double[OLDEST + 1][SEXES.length];
    double sum = 0;
    for (var sex : SEXES) {
      double women = parameters.value("women_born");
      living[0][sex.ordinal()] = births[region][y] * (sex == Sex.F ? women : 1 - women);
      for (int age = 0; age <= OLDEST; age++) {
        double stays = living[age][sex.ordinal()] * staying(region, year, age, sex);
        sum += stays;
        next[Math.min(age + 1, OLDEST)][sex.ordinal()] += stays;
        present[region][y][age][sex.ordinal()] += living[age][sex.ordinal()];
      }
    }
    immigrants[region][y] = Math.max(0, parameters.value("population", nis, year + 1) - sum);
    for (int age = 0; age < OLDEST; age++) {
      for (var sex : SEXES) {
        double number = immigrants[region][y] * immigrantShares[age] / SEXES.length;
        next[age + 1][sex.ordinal()] += number;
        present[region][y][age][sex.ordinal()] += number;
      }
    }
    return next;
  }

  private double staying(int region, int year, int age, Sex sex) {
    return age == 0
        ? 1 - parameters.value("infant_deaths")
        : (1 - death(region, year, age, sex)) * (1 - emigration(region, year, age));
  }

  /** Shares of a year's immigrants by age; they sum to 1. */
  private static double[] immigrantShares(Parameters parameters) {
    var shares = new double[OLDEST + 1];
    double sum = 0;
    for (int age = 0; age < OLDEST; age++) {
      shares[age] = parameters.value("immigrant_age", new Stratum("", 0, age, Sex.F, false));
      sum += shares[age];
    }
    for (int age = 0; age < OLDEST; age++) {
      shares[age] /= sum;
    }
    return shares;
  }

  double immigrantShare(int age) {
    return immigrantShares[age];
  }

  double death(Stratum who, int region, int year) {
    return death(region, who.year(), who.age(), who.sex());
  }

  double emigration(Stratum who, int region, int year) {
    return emigration(region, who.year(), who.age());
  }

  /** Probability of dying in a year for somebody who reaches an age in it. */
  double death(int region, int year, int age, Sex sex) {
    return age == 0
        ? parameters.value("infant_deaths")
        : Math.min(0.9, hazard(region, year, age, sex) * deathFactor[horizon.index(year)]);
  }

  /** Probability of leaving the country in a year. */
  double emigration(int region, int year, int age) {
    return parameters.value(
        "emigration", new Stratum(places.region(region), year, age, Sex.F, false));
  }

  /** Expected people in a year, all who come, go or die in it included. */
  double present(int region, int year, int age, Sex sex) {
    return present[region][horizon.index(year)][age][sex.ordinal()];
  }

  double births(int region, int year) {
    return births[region][horizon.index(year)];
  }

  double immigrants(int region, int year) {
    return immigrants[region][horizon.index(year)];
  }

  /** People on the first 1 January by the age that they reach in that year. */
  double atStart(int region, int age) {
    return start[region][age];
  }
}
