package org.fiche.area;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Levels of areas, from the widest to the finest. */
public enum Level {
  COUNTRY,
  REGION,
  PROVINCE,
  ARRONDISSEMENT,
  MUNICIPALITY,
  SECTOR;

  /** The name in lower case, as in files and addresses. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<Level> ofId(String id) {
    return Arrays.stream(values()).filter(level -> level.id().equals(id)).findFirst();
  }

  public boolean finerThan(Level other) {
    return compareTo(other) > 0;
  }
}
