package org.fiche.observation.computing;

import java.util.Optional;
import java.util.SortedSet;
import java.util.function.DoubleConsumer;
import org.fiche.catalogue.Catalogue;

/** What computing needs of the warehouse: the derived tables that methods read, year by year. */
public interface DerivedTables {

  /** Years that a table can have, from the data that are loaded. */
  SortedSet<Integer> years(Catalogue catalogue, String table);

  /**
   * The fingerprint that a table has, or will have once it is run, for a year; empty if the data
   * for it are missing.
   */
  Optional<String> expected(Catalogue catalogue, String table, int year);

  /** The fingerprint of what stands in the database. */
  Optional<String> standing(String table, int year);

  /** Whether a table rests on demonstration data in that year. */
  boolean demonstration(Catalogue catalogue, String table, int year);

  /**
   * Runs what is not as expected for a year.
   *
   * @param share told again and again, from 0 to 1
   */
  void run(Catalogue catalogue, int year, DoubleConsumer share);
}
