package org.fiche.warehouse.demo.chance;

/** What dice are thrown for. Each topic has dice of its own, so that none disturbs another. */
public enum Topic {
  PRACTICES,
  PLACES,
  LIFE,
  RESIDENCE,
  CONTACTS,
  FILES,
  LUMP_SUMS,
  IMAGING
}
