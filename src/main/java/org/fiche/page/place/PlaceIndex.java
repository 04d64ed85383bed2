package org.fiche.page.place;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.fiche.area.Area;
import org.fiche.area.Areas;
import org.fiche.area.Level;
import org.fiche.page.text.Scribe;

/**
 * The ways to an area: by its name, and down from the country.
 *
 * @param asked what a reader looked for; empty if nothing
 * @param found areas that fit, the likeliest first
 */
public record PlaceIndex(String asked, List<Hit> found, List<Branch> tree) {

  /** An area with its names in other languages and the narrowest area around it. */
  public record Hit(Spot spot, List<Place.Name> otherNames, Optional<Spot> within) {}

  /** An area and what lies in it. */
  public record Branch(Spot spot, List<Branch> inside) {}

  private static final Level FINEST = Level.ARRONDISSEMENT;

  static PlaceIndex of(String asked, List<Area> found, Scribe scribe) {
    var areas = scribe.catalogue().areas();
    var tree = areas.at(Level.COUNTRY).stream().map(each -> branch(each, areas, scribe)).toList();
    return new PlaceIndex(asked, hits(found, scribe), tree);
  }

  static List<Hit> hits(List<Area> found, Scribe scribe) {
    var areas = scribe.catalogue().areas();
    return found.stream().map(area -> hit(Place.of(area, areas), scribe)).toList();
  }

  private static Hit hit(Place place, Scribe scribe) {
    var spot = Spot.of(place.area(), scribe);
    var others =
        place.names().stream()
            .filter(name -> !name.words().equals(spot.name()))
            .filter(name -> name.language() != scribe.language())
            .toList();
    return new Hit(
        spot,
        distinct(others),
        Optional.of(place.around())
            .filter(it -> !it.isEmpty())
            .map(List::getLast)
            .map(it -> Spot.of(it, scribe)));
  }

  /** Each name once, in the first language that uses it. */
  private static List<Place.Name> distinct(List<Place.Name> names) {
    return names.stream()
        .filter(
            name ->
                names.stream().filter(it -> it.words().equals(name.words())).findFirst().stream()
                    .allMatch(first -> first.equals(name)))
        .toList();
  }

  private static Branch branch(Area area, Areas areas, Scribe scribe) {
    boolean open = FINEST.finerThan(area.id().level());
    var inside = open ? areas.inside(area.id()) : List.<Area>of();
    return new Branch(
        Spot.of(area, scribe),
        inside.stream()
            .sorted(alphabetical(scribe))
            .map(each -> branch(each, areas, scribe))
            .toList());
  }

  /** In the order of a dictionary of the reader's language. */
  static Comparator<Area> alphabetical(Scribe scribe) {
    var language = scribe.language();
    var collator = Collator.getInstance(language.locale());
    return Comparator.comparing(area -> area.name(language.code()), collator::compare);
  }
}
