package org.fiche.warehouse.demo.place;

/**
 * A practice.
 *
 * @param number from 1
 * @param people who belong to it when it is full
 * @param closes first year in which it is no longer there
 * @param listed whether it has rows in the table of practices
 * @param addressed whether those rows have a municipality
 */
public record Practice(
    int number,
    Kind kind,
    int municipality,
    double people,
    int closes,
    boolean listed,
    boolean addressed) {

  /** Kinds, with the names of the table of practices. */
  public enum Kind {
    SOLO("solo"),
    GROUP("group"),
    MEDICAL_HOUSE("medical_house");

    private final String id;

    Kind(String id) {
      this.id = id;
    }

    public String id() {
      return id;
    }
  }

  public boolean isOpen(int year) {
    return year < closes;
  }
}
