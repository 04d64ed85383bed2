package org.fiche.warehouse.demo.population;

/** What dice are thrown for. Each topic has dice of its own, so that none disturbs another. */
enum Topic {
  PRACTICES,
  PLACES,
  LIFE,
  RESIDENCE,
  CONTACTS,
  FILES,
  LUMP_SUMS,
  IMAGING
}
