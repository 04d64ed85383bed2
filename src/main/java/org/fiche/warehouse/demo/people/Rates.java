package org.fiche.warehouse.demo.people;

import org.fiche.warehouse.demo.chance.Horizon;
import org.fiche.warehouse.demo.chance.Stratum;
import org.fiche.warehouse.demo.chance.Stratum.Sex;
import org.fiche.warehouse.demo.place.Places;

/** One rate for every region, year, age, sex and increased reimbursement. */
public final class Rates {

  public static final int AGES = Projection.OLDEST + 1;
  private static final int SEXES = Sex.values().length;

  private final int years;
  private final float[] values;

  /** What a rate is, for one stratum; region and year as numbers from 0 too. */
  public interface Rule {
    double of(Stratum who, int region, int year);
  }

  private Rates(int regions, int years) {
    this.years = years;
    this.values = new float[regions * years * AGES * SEXES * 2];
  }

  public static Rates of(Places places, Horizon horizon, Rule rule) {
    var rates = new Rates(places.regions(), horizon.size());
    for (int region = 0; region < places.regions(); region++) {
      for (int year = 0; year < horizon.size(); year++) {
        for (int age = 0; age < AGES; age++) {
          for (var sex : Sex.values()) {
            for (int increased = 0; increased < 2; increased++) {
              var who =
                  new Stratum(
                      places.region(region), horizon.first() + year, age, sex, increased == 1);
              rates.values[rates.index(region, year, age, sex.ordinal(), increased)] =
                  (float) rule.of(who, region, year);
            }
          }
        }
      }
    }
    return rates;
  }

  private int index(int region, int year, int age, int sex, int increased) {
    return (((region * years + year) * AGES + age) * SEXES + sex) * 2 + increased;
  }

  /**
   * @param year from 0
   * @param sex 0 or 1
   */
  public double at(int region, int year, int age, int sex, boolean increased) {
    return values[index(region, year, Math.min(age, AGES - 1), sex, increased ? 1 : 0)];
  }

  public double at(Stratum who, int region, int year) {
    return at(region, year, who.age(), who.sex().ordinal(), who.increased());
  }
}
