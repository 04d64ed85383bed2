package org.fiche.warehouse.demo.people;

import org.fiche.warehouse.demo.people.Cohorts.Entry;
import org.fiche.warehouse.demo.place.Practice;

/**
 * One person's life as far as services depend on it. It is filled again for each person, since
 * making a hundred million of them would cost more than all the rest. Years are numbers from 0.
 */
public final class Life {

  static final int NEVER = Integer.MAX_VALUE;

  /** What is known of where somebody lives. */
  public enum Residence {
    KNOWN,
    NO_SECTOR,
    NOWHERE
  }

  /** How somebody stands in one year. */
  public static final class State {
    public int age;
    public int municipality;
    public int sector;
    public Residence residence = Residence.KNOWN;
    public boolean increased;
    public boolean selfEmployed;

    /** The practice at the start of the year, and from a day on another or the same. */
    public Practice before = Lives.NOBODY;

    public Practice practice = Lives.NOBODY;
    int changedOn;

    /** Registered with a house from one month to another, both included; never if to is before. */
    public Practice house = Lives.NOBODY;

    public int houseFrom;
    public int houseTo;
    public boolean file;
    public boolean usesCare;
    public double need;

    public boolean inHouse() {
      return houseTo >= houseFrom;
    }

    public Practice practiceOn(int day) {
      return day < changedOn ? before : practice;
    }
  }

  public long person;
  Entry entry = Entry.START;
  public int region;
  public int birthDay;
  int birthYear;
  public char sex;
  public int sexIndex;
  public int firstDay;
  public int lastDay;
  public int deathDay;
  public int firstYear;
  int lastYear;
  public boolean early;
  public boolean loyal;
  public final State[] states;

  public Life(int years) {
    states = new State[years];
    for (int i = 0; i < years; i++) {
      states[i] = new State();
    }
  }

  /** Whether there is a row of that person in a year. */
  public boolean isIn(int year) {
    return year >= firstYear && year <= lastYear;
  }
}
