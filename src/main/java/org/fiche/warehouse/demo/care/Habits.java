package org.fiche.warehouse.demo.care;

import java.time.LocalDate;
import org.fiche.warehouse.demo.chance.Parameters;
import org.fiche.warehouse.demo.chance.Stratum;
import org.fiche.warehouse.demo.chance.Stratum.Sex;
import org.fiche.warehouse.demo.people.Life;
import org.fiche.warehouse.demo.people.Rates;
import org.fiche.warehouse.demo.place.Places;

/** How people use practices, as plain numbers for the innermost loops. */
final class Habits {

  private static final LocalDate LOCKDOWN_FROM = LocalDate.of(2020, 3, 16);
  private static final LocalDate LOCKDOWN_TO = LocalDate.of(2020, 5, 3);

  /** Somebody here for a third of a year sees a practice as likely as others in a whole one. */
  private static final double QUICKLY = 3;

  private final double[] own;
  private final double ownSpread;
  private final double[] remote;
  private final double[] homeVisit = new double[Rates.AGES];
  private final double outOfHours;
  private final double put;
  private final double elsewhere;
  private final double sameDay;
  private final double noise;
  private final double withoutPractice;
  private final double twice;
  private final double bySpecialist;
  private final int lockdownFrom = (int) LOCKDOWN_FROM.toEpochDay();
  private final int lockdownTo = (int) LOCKDOWN_TO.toEpochDay();

  Habits(Parameters parameters, Places places) {
    own = new double[places.regions()];
    for (int region = 0; region < own.length; region++) {
      own[region] = parameters.value("own_practice", places.region(region), 0);
    }
    ownSpread = parameters.value("own_practice_spread");
    var horizon = parameters.horizon();
    remote = new double[horizon.size()];
    for (int i = 0; i < remote.length; i++) {
      remote[i] = parameters.value("remote", "", horizon.first() + i);
    }
    for (int age = 0; age < Rates.AGES; age++) {
      homeVisit[age] = parameters.value("home_visit", new Stratum("", 0, age, Sex.F, false));
    }
    outOfHours = parameters.value("out_of_hours");
    put = parameters.value("lockdown");
    elsewhere = parameters.value("house_contact_elsewhere");
    sameDay = parameters.value("contact_same_day");
    noise = parameters.value("noise");
    withoutPractice = parameters.value("contact_without_practice");
    twice = parameters.value("contact_twice");
    bySpecialist = parameters.value("contact_by_specialist");
  }

  double own(Life life) {
    return own[life.region] + (life.loyal ? ownSpread : -ownSpread);
  }

  double remote(int year) {
    return remote[year];
  }

  double homeVisit(int age) {
    return homeVisit[Math.min(age, homeVisit.length - 1)];
  }

  double presence(double share) {
    return Math.min(1, share * QUICKLY);
  }

  double outOfHours() {
    return outOfHours;
  }

  boolean lockedDown(int day) {
    return day >= lockdownFrom && day <= lockdownTo;
  }

  int lockdownEnds() {
    return lockdownTo;
  }

  /** Probability that what falls into the lockdown is put off. */
  double put() {
    return put;
  }

  double elsewhere() {
    return elsewhere;
  }

  double sameDay() {
    return sameDay;
  }

  double noise() {
    return noise;
  }

  double withoutPractice() {
    return withoutPractice;
  }

  double twice() {
    return twice;
  }

  double rare() {
    return withoutPractice + twice + bySpecialist;
  }
}
