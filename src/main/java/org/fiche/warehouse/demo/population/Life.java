package org.fiche.warehouse.demo.population;

import org.fiche.warehouse.demo.population.Cohorts.Entry;

/**
 * One person's life as far as services depend on it. It is filled again for each person, since
 * making a hundred million of them would cost more than all the rest. Years are numbers from 0.
 */
public final class Life {

  static final int NEVER = Integer.MAX_VALUE;

  /** What is known of where somebody lives. */
  enum Residence {
    KNOWN,
    NO_SECTOR,
    NOWHERE
  }

  /** How somebody stands in one year. */
  static final class State {
    int age;
    int municipality;
    int sector;
    Residence residence = Residence.KNOWN;
    boolean increased;
    boolean selfEmployed;

    /** The practice at the start of the year, and from a day on another or the same. */
    Practice before = Lives.NOBODY;

    Practice practice = Lives.NOBODY;
    int changedOn;

    /** Registered with a house from one month to another, both included; never if to is before. */
    Practice house = Lives.NOBODY;

    int houseFrom;
    int houseTo;
    boolean file;
    boolean usesCare;
    double need;

    boolean inHouse() {
      return houseTo >= houseFrom;
    }

    Practice practiceOn(int day) {
      return day < changedOn ? before : practice;
    }
  }

  long person;
  Entry entry = Entry.START;
  int region;
  int birthDay;
  int birthYear;
  char sex;
  int sexIndex;
  int firstDay;
  int lastDay;
  int deathDay;
  int firstYear;
  int lastYear;
  boolean early;
  boolean loyal;
  final State[] states;

  Life(int years) {
    states = new State[years];
    for (int i = 0; i < years; i++) {
      states[i] = new State();
    }
  }

  /** Whether there is a row of that person in a year. */
  boolean isIn(int year) {
    return year >= firstYear && year <= lastYear;
  }
}
