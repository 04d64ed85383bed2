package org.fiche.warehouse.load;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.fiche.area.AreaChange;
import org.fiche.area.Areas;
import org.fiche.area.Sector;
import org.fiche.area.Successor;

/** Maps codes of areas, of today or earlier, to those of today. Not for two threads. */
final class AreaCodes {

  private static final int SECTOR_LENGTH = 9;
  private static final int PREFIX = 5;
  private static final String UNKNOWN_SECTOR = "ZZZZ";

  private final Areas areas;
  private final Map<String, String> municipalityOf;
  private final Map<String, Mapped> municipalities = new HashMap<>();
  private final Map<String, Mapped> sectors = new HashMap<>();

  AreaCodes(Areas areas) {
    this.areas = areas;
    this.municipalityOf =
        areas.sectors().stream()
            .collect(Collectors.toMap(Sector::code, Sector::municipality, (one, same) -> one));
  }

  /** A code of today, or why there is none. */
  sealed interface Mapped {
    /**
     * @param municipality in which a sector lies; of a municipality its own code
     */
    record To(String code, String municipality) implements Mapped {}

    record Refused(String reason) implements Mapped {}
  }

  Mapped municipality(String code) {
    return municipalities.computeIfAbsent(code, this::findMunicipality);
  }

  private Mapped findMunicipality(String code) {
    return switch (areas.successor(code)) {
      case Successor.Today today -> new Mapped.To(today.nis(), today.nis());
      case Successor.Ambiguous several ->
          new Mapped.Refused(
              "the code %s may stand for %s today; write the code of today"
                  .formatted(code, String.join(" or ", several.candidates())));
      case Successor.Unknown unknown ->
          new Mapped.Refused("there is no municipality \"" + code + "\", today or earlier");
    };
  }

  Mapped sector(String code) {
    return sectors.computeIfAbsent(code, this::findSector);
  }

  private Mapped findSector(String code) {
    if (code.length() != SECTOR_LENGTH) {
      return new Mapped.Refused("a sector has nine characters, not \"" + code + "\"");
    }
    var known = Optional.ofNullable(municipalityOf.get(code));
    if (known.isPresent()) {
      return new Mapped.To(code, known.get());
    }
    if (code.endsWith(UNKNOWN_SECTOR)) {
      return switch (municipality(code.substring(0, PREFIX))) {
        case Mapped.To to -> new Mapped.To(code, to.code());
        case Mapped.Refused refused -> refused;
      };
    }
    return recoded(code);
  }

  /** A municipality that only changed its code kept its sectors; those that merged did not. */
  private Mapped recoded(String code) {
    var candidates =
        areas.changes().stream()
            .filter(AreaChange::recoded)
            .filter(change -> change.after().equals(code.substring(0, PREFIX)))
            .map(change -> change.before() + code.substring(PREFIX))
            .filter(municipalityOf::containsKey)
            .distinct()
            .toList();
    return candidates.size() == 1
        ? new Mapped.To(
            candidates.getFirst(),
            Optional.ofNullable(municipalityOf.get(candidates.getFirst())).orElseThrow())
        : new Mapped.Refused("there is no sector \"" + code + "\"");
  }
}
