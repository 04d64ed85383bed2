package org.fiche.warehouse.demo.care;

/**
 * A reimbursed service.
 *
 * @param day counted from 1 January 1970
 * @param practice 0 if there is none
 */
public record Service(
    long person,
    int day,
    int code,
    int practice,
    Specialty specialty,
    boolean outOfHours,
    int quantity) {

  /** Who performed it, with the names of the table of services. */
  public enum Specialty {
    GENERAL_PRACTITIONER("general_practitioner"),
    RADIOLOGIST("radiologist"),
    DENTIST("dentist"),
    SPECIALIST("specialist");

    private final String id;

    Specialty(String id) {
      this.id = id;
    }

    public String id() {
      return id;
    }
  }

  static Service contact(long person, int day, int code, int practice) {
    return new Service(person, day, code, practice, Specialty.GENERAL_PRACTITIONER, false, 1);
  }

  Service times(int number) {
    return new Service(person, day, code, practice, specialty, outOfHours, number);
  }

  Service by(Specialty other) {
    return new Service(person, day, code, practice, other, outOfHours, quantity);
  }

  Service onDuty() {
    return new Service(person, day, code, practice, specialty, true, quantity);
  }
}
