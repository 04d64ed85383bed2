package org.fiche.warehouse.demo.report;

import java.util.Arrays;
import java.util.Locale;

/** What is compared: one count over another, times a factor. Names are those of the target file. */
enum Measure {
  /** Rows of people, the thinning undone, over those registered on 1 January. */
  PERSONS(Count.PERSONS, Count.REGISTERED, 1),
  WOMEN(Count.WOMEN, Count.PERSONS, 100),
  AGE_SHARE(Count.PERSONS, Count.ALL_AGES, 100),
  BIRTHS(Count.BORN, Count.ONE, 1),
  DEATHS(Count.DIED, Count.ONE, 1),
  INCREASED(Count.INCREASED, Count.PERSONS, 100),
  FILE(Count.FILE, Count.PERSONS, 100),
  HOUSE(Count.HOUSE, Count.PERSONS, 10_000),
  PART_YEAR(Count.PART_YEAR, Count.HOUSE, 100),
  HOUSE_INCREASED(Count.HOUSE_INCREASED, Count.HOUSE, 100),
  CONTACT(Count.SEEN, Count.OUTSIDE, 100),
  CONTACTS_PER_PATIENT(Count.CONTACTS, Count.SEEN, 1),
  FEW_CONTACTS(Count.FEW, Count.OUTSIDE, 100),
  LOYALTY(Count.OWN, Count.ATTRIBUTED, 100),
  FILE_LOYALTY(Count.FILE_OWN, Count.FILE_CONTACTS, 100),
  RADIOLOGIST(Count.RADIOLOGIST, Count.PERSONS, 100),
  SPECIALIST(Count.SPECIALIST, Count.PERSONS, 100),
  DENTIST(Count.DENTIST, Count.PERSONS, 100),
  ANY_IMAGING(Count.ANY_IMAGING, Count.PERSONS, 100),
  PATIENTS(Count.PATIENTS, Count.ACTIVE, 1),
  FILE_PATIENTS(Count.FILE_PATIENTS, Count.ACTIVE, 1),
  INACTIVE(Count.INACTIVE, Count.PRACTICES, 100);

  /** Columns of the tallies, in the order of the queries; the last ones are worked out. */
  enum Count {
    PERSONS,
    WOMEN,
    BORN,
    DIED,
    INCREASED,
    FILE,
    HOUSE,
    PART_YEAR,
    HOUSE_INCREASED,
    OUTSIDE,
    SEEN,
    CONTACTS,
    FEW,
    OWN,
    ATTRIBUTED,
    FILE_OWN,
    FILE_CONTACTS,
    RADIOLOGIST,
    SPECIALIST,
    DENTIST,
    ANY_IMAGING,
    PRACTICES,
    ACTIVE,
    INACTIVE,
    PATIENTS,
    FILE_PATIENTS,
    ALL_AGES,
    REGISTERED,
    ONE
  }

  private final Count numerator;
  private final Count denominator;
  private final double factor;

  Measure(Count numerator, Count denominator, double factor) {
    this.numerator = numerator;
    this.denominator = denominator;
    this.factor = factor;
  }

  static Measure of(String name) {
    return Arrays.stream(values())
        .filter(measure -> measure.id().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("There is no measure " + name));
  }

  String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  Count numerator() {
    return numerator;
  }

  Count denominator() {
    return denominator;
  }

  double factor() {
    return factor;
  }
}
