package org.fiche.warehouse.demo.people;

import java.util.ArrayList;
import java.util.List;
import org.fiche.warehouse.demo.chance.Horizon;
import org.fiche.warehouse.demo.chance.Parameters;
import org.fiche.warehouse.demo.chance.Stratum;
import org.fiche.warehouse.demo.chance.Stratum.Sex;
import org.fiche.warehouse.demo.place.Places;

/**
 * Which numbers people have. Those of the first 1 January come first, then, year by year, those
 * born and those who immigrate. So a number alone says when and where a life in the data begins.
 */
public final class Cohorts {

  private final List<Cohort> all = new ArrayList<>();
  private final double[] before;
  private long people;

  enum Entry {
    START,
    BIRTH,
    IMMIGRATION
  }

  /**
   * @param before people in the cohorts before it
   * @param agesBefore share of people who are younger than an age; the age is that reached in the
   *     year of entry
   */
  record Cohort(Entry entry, int region, int year, long before, long people, double[] agesBefore) {}

  Cohorts(Projection projection, Places places, Horizon horizon, ToPeople toPeople) {
    var newborn = new double[Projection.OLDEST + 2];
    java.util.Arrays.fill(newborn, 1, newborn.length, 1);
    var immigrants = ages(projection::immigrantShare);
    for (int region = 0; region < places.regions(); region++) {
      int r = region;
      var ages = ages(age -> projection.atStart(r, age));
      double living = ages[ages.length - 1];
      add(Entry.START, region, horizon.first(), toPeople.count(region, living), ages);
    }
    for (int year = horizon.first(); year <= horizon.last(); year++) {
      for (int region = 0; region < places.regions(); region++) {
        double births = projection.births(region, year);
        add(Entry.BIRTH, region, year, toPeople.count(region, births), newborn);
        double arrivals = projection.immigrants(region, year);
        add(Entry.IMMIGRATION, region, year, toPeople.count(region, arrivals), immigrants);
      }
    }
    before = all.stream().mapToDouble(Cohort::before).toArray();
  }

  /** How many of the whole country's people the demonstration has. */
  interface ToPeople {
    long count(int region, double people);
  }

  private static double[] ages(java.util.function.IntToDoubleFunction byAge) {
    var before = new double[Projection.OLDEST + 2];
    for (int age = 0; age <= Projection.OLDEST; age++) {
      before[age + 1] = before[age] + byAge.applyAsDouble(age);
    }
    return before;
  }

  private void add(Entry entry, int region, int year, long count, double[] ages) {
    if (count > 0) {
      all.add(new Cohort(entry, region, year, people, count, ages));
      people += count;
    }
  }

  /** People who are in the data in any year; their numbers go from 1 to this. */
  public long people() {
    return people;
  }

  Cohort of(long person) {
    return all.get(Places.find(before, 0, before.length, person - 1));
  }

  /** Somebody's share of the way through the cohort, for even spreading over places. */
  static double share(Cohort cohort, long person) {
    return (person - 1 - cohort.before() + 0.5) / cohort.people();
  }

  static int age(Cohort cohort, double share) {
    var ages = cohort.agesBefore();
    return Places.find(ages, 0, ages.length - 1, share * ages[ages.length - 1]);
  }

  static double womenAt(Parameters parameters, Cohort cohort, String region, int age) {
    var who = new Stratum(region, cohort.year(), age, Sex.F, false);
    return switch (cohort.entry()) {
      case START -> parameters.value("women", who);
      case BIRTH -> parameters.value("women_born");
      case IMMIGRATION -> 0.5;
    };
  }
}
