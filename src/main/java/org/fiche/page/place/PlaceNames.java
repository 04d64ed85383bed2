package org.fiche.page.place;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fiche.area.Area;
import org.fiche.area.Area.AreaId;
import org.fiche.area.Areas;
import org.fiche.area.Level;
import org.fiche.area.Sector;
import org.fiche.area.Successor;
import org.fiche.catalogue.Catalogue;
import org.fiche.finding.Nearest;

/**
 * Finds areas by a name in any language, by their NIS code, or by a code that they had before. Case
 * and accents make no difference. For many threads.
 */
@ApplicationScoped
class PlaceNames {

  private static final int LONGEST = 100;
  private static final int NEAR = 5;
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

  private final Cache<Catalogue, List<Named>> known = Caffeine.newBuilder().weakKeys().build();

  /** An area with its names as they are compared. */
  private record Named(Area area, Set<String> names) {}

  /** How well a name fits, the best first. */
  private enum Fit {
    SAME,
    BEGINS,
    WORD_BEGINS,
    HOLDS
  }

  /** The areas that a reader may mean, the likeliest first; misspelt names too if nothing fits. */
  List<Area> find(Catalogue catalogue, String words, int most) {
    var wanted = plain(words);
    if (wanted.isEmpty()) {
      return List.of();
    }
    record Scored(Area area, Fit fit) {}
    var found =
        named(catalogue).stream()
            .flatMap(each -> fit(each, wanted).map(fit -> new Scored(each.area(), fit)).stream())
            .sorted(
                Comparator.comparing(Scored::fit).thenComparing(each -> -each.area().population()))
            .limit(most)
            .map(Scored::area)
            .toList();
    return found.isEmpty() ? elsewhere(catalogue, words.strip(), wanted) : found;
  }

  /** What somebody may have meant by an address without an area. */
  List<Area> near(Catalogue catalogue, String nis) {
    return find(catalogue, nis, NEAR);
  }

  private static Optional<Fit> fit(Named named, String wanted) {
    return named.names().stream()
        .flatMap(name -> fit(name, wanted).stream())
        .min(Comparator.naturalOrder());
  }

  private static Optional<Fit> fit(String name, String wanted) {
    if (name.equals(wanted)) {
      return Optional.of(Fit.SAME);
    }
    if (name.startsWith(wanted)) {
      return Optional.of(Fit.BEGINS);
    }
    if (name.contains(" " + wanted)) {
      return Optional.of(Fit.WORD_BEGINS);
    }
    return name.contains(wanted) ? Optional.of(Fit.HOLDS) : Optional.empty();
  }

  /** Codes of earlier, sectors, and slips of the pen. */
  private List<Area> elsewhere(Catalogue catalogue, String words, String wanted) {
    var areas = catalogue.areas();
    var today =
        switch (areas.successor(words)) {
          case Successor.Today one -> List.of(one.nis());
          case Successor.Ambiguous several -> List.copyOf(several.candidates());
          case Successor.Unknown unknown -> around(words, areas);
        };
    if (!today.isEmpty()) {
      return municipalities(today.stream(), areas);
    }
    var byName = new LinkedHashMap<String, Area>();
    named(catalogue)
        .forEach(each -> each.names().forEach(it -> byName.putIfAbsent(it, each.area())));
    return Nearest.to(wanted, byName.keySet(), NEAR).stream()
        .flatMap(name -> Stream.ofNullable(byName.get(name)))
        .distinct()
        .toList();
  }

  private static List<String> around(String sector, Areas areas) {
    return areas.sectors().stream()
        .filter(each -> each.code().equalsIgnoreCase(sector))
        .map(Sector::municipality)
        .toList();
  }

  private static List<Area> municipalities(Stream<String> codes, Areas areas) {
    return codes.flatMap(nis -> areas.area(new AreaId(Level.MUNICIPALITY, nis)).stream()).toList();
  }

  private List<Named> named(Catalogue catalogue) {
    return known.get(catalogue, PlaceNames::read);
  }

  private static List<Named> read(Catalogue catalogue) {
    return Arrays.stream(Level.values())
        .flatMap(level -> catalogue.areas().at(level).stream())
        .map(area -> new Named(area, names(area.id().nis(), area.names())))
        .toList();
  }

  private static Set<String> names(String nis, Map<String, String> names) {
    return Stream.concat(Stream.of(nis), names.values().stream())
        .map(PlaceNames::plain)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Lower case, without accents and signs; what is longer than any name is cut. */
  static String plain(String words) {
    var cut = words.length() > LONGEST ? words.substring(0, LONGEST) : words;
    var bare = MARKS.matcher(Normalizer.normalize(cut, Normalizer.Form.NFD)).replaceAll("");
    return NO_WORD.matcher(bare).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
  }
}
