package org.fiche.page.place;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fiche.area.Area;
import org.fiche.area.Area.AreaId;
import org.fiche.area.Areas;
import org.fiche.area.Level;
import org.fiche.card.text.Language;

/**
 * An area in its hierarchy.
 *
 * @param around areas that it lies in, the country first
 * @param inside areas directly in it
 * @param beside those directly in the same area, itself included; empty for the country
 */
record Place(Area area, List<Area> around, List<Area> inside, List<Area> beside) {

  /** A name of the area and its language. */
  public record Name(Language language, String words) {}

  static Place of(Area area, Areas areas) {
    var around = new ArrayList<Area>();
    for (var above = area.parent(); above.isPresent(); ) {
      var next = above.flatMap(areas::area);
      next.ifPresent(around::add);
      above = next.flatMap(Area::parent);
    }
    Collections.reverse(around);
    return new Place(
        area,
        List.copyOf(around),
        inside(area.id(), areas),
        area.parent().map(parent -> inside(parent, areas)).orElse(List.of()));
  }

  private static List<Area> inside(AreaId id, Areas areas) {
    return id.level() == Level.MUNICIPALITY ? areas.sectorsIn(id) : areas.inside(id);
  }

  /** The names that it has, in the order of languages. */
  List<Name> names() {
    return Arrays.stream(Language.values())
        .flatMap(
            language ->
                Optional.ofNullable(area.names().get(language.code())).stream()
                    .map(words -> new Name(language, words)))
        .toList();
  }

  /**
   * The area, then what its figures stand beside: the arrondissement, the region and the country
   * around it. For the country, what lies directly in it.
   */
  List<Area> compared() {
    if (around.isEmpty()) {
      return Stream.concat(Stream.of(area), inside.stream()).toList();
    }
    var above = around.reversed().stream().filter(each -> each.id().level() != Level.PROVINCE);
    return Stream.concat(Stream.of(area), above).toList();
  }
}
