package org.fiche.warehouse.demo.population;

/**
 * Of whom a rate is asked.
 *
 * @param age on 31 December
 */
record Stratum(String region, int year, int age, Sex sex, boolean increased) {

  enum Sex {
    F,
    M
  }
}
