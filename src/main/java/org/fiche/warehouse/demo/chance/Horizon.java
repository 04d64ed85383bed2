package org.fiche.warehouse.demo.chance;

/** The years that the demonstration knows, both included; the first ones have services only. */
public record Horizon(int first, int last) {

  /** Years of services that come before the first year of people: the file looks two years back. */
  public static final int WARM_UP = 2;

  public int size() {
    return last - first + 1;
  }

  public int firstOfPeople() {
    return first + WARM_UP;
  }

  public int index(int year) {
    return year - first;
  }
}
