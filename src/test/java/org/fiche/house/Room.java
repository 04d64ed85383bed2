package org.fiche.house;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The rooms, and what each may import. The table of the README says the same. */
enum Room {
  AREA,
  FINDING,
  CARD(AREA),
  CONTENT(CARD, AREA, FINDING),
  LINK(CARD),
  CHECK(CARD, AREA, FINDING, CONTENT, LINK),
  CATALOGUE(CARD, AREA, FINDING, CONTENT, LINK, CHECK),
  WAREHOUSE(CARD, AREA, FINDING, CATALOGUE),
  OBSERVATION(CARD, AREA, LINK, CATALOGUE, WAREHOUSE),
  SEARCH(CARD, CATALOGUE),
  CITATION(CARD, CATALOGUE),
  EXCHANGE(CARD, AREA, LINK, CATALOGUE, OBSERVATION, CITATION),
  PAGE(CARD, AREA, FINDING, LINK, CATALOGUE, OBSERVATION, SEARCH, CITATION),
  API(CARD, AREA, FINDING, LINK, CATALOGUE, OBSERVATION, SEARCH, CITATION),
  COMMAND(
      AREA,
      FINDING,
      CARD,
      CONTENT,
      LINK,
      CHECK,
      CATALOGUE,
      WAREHOUSE,
      OBSERVATION,
      SEARCH,
      CITATION,
      EXCHANGE,
      PAGE,
      API);

  private final Set<Room> imports;

  Room(Room... imports) {
    this.imports = Set.of(imports);
  }

  String title() {
    return name().toLowerCase(Locale.ROOT);
  }

  boolean mayImport(Room other) {
    return this == other || imports.contains(other);
  }

  /** The room of a package; none for {@code org.fiche} itself and for foreign packages. */
  static Optional<Room> of(String packageName) {
    return Arrays.stream(values())
        .filter(
            room -> {
              var own = "org.fiche." + room.title();
              return packageName.equals(own) || packageName.startsWith(own + ".");
            })
        .findFirst();
  }
}
