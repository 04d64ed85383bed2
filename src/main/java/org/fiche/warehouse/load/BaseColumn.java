package org.fiche.warehouse.load;

import java.util.List;

/**
 * A column of a base table.
 *
 * @param optional whether it may be empty
 * @param words the texts that it takes; empty for other types, and for areas
 */
record BaseColumn(String name, Type type, boolean optional, List<String> words) {

  /** How a value is written and stored. */
  enum Type {
    LONG,
    INTEGER,
    SMALL,
    YEAR,
    DATE,
    BOOLEAN,
    WORD,
    SECTOR,
    MUNICIPALITY
  }

  static BaseColumn of(String name, Type type) {
    return new BaseColumn(name, type, false, List.of());
  }

  static BaseColumn optional(String name, Type type) {
    return new BaseColumn(name, type, true, List.of());
  }

  static BaseColumn words(String name, String... words) {
    return new BaseColumn(name, Type.WORD, false, List.of(words));
  }
}
