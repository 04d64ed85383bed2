package org.fiche.warehouse.demo.chance;

/**
 * Of whom a rate is asked.
 *
 * @param age on 31 December
 */
public record Stratum(String region, int year, int age, Sex sex, boolean increased) {

  public enum Sex {
    F,
    M
  }
}
