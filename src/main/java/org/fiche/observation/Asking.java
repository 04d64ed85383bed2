package org.fiche.observation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fiche.area.Area.AreaId;
import org.fiche.area.Level;
import org.fiche.card.Indicator;
import org.fiche.observation.cell.Breakdown;
import org.fiche.observation.cell.Layout;

/** A question in the words of an address: understood, or which word is not. */
public sealed interface Asking {

  /** Parameters of an address that choose figures, in the order of the design. */
  List<String> PARAMETERS =
      List.of("level", "area", "year", "sex", "age_group", "increased_reimbursement");

  record Understood(Asked asked) implements Asking {}

  /**
   * A value that does not exist.
   *
   * @param known what exists instead, or examples of it
   */
  record Mistyped(String parameter, String written, List<String> known) implements Asking {}

  /** A parameter that does not exist. */
  record NoParameter(String written) implements Asking {}

  /**
   * Reads parameters. Without any: the country, all years, totals. {@code area} alone: that area;
   * {@code level} with {@code area}: the areas of that level in it; {@code level} alone: all of it.
   *
   * @param written values by parameter, as repeated in the address
   */
  static Asking of(
      Indicator indicator,
      Optional<String> release,
      Layout layout,
      Map<String, ? extends Collection<String>> written) {
    return new Reader(layout, written).read(indicator, release);
  }

  /** Reads one question. */
  final class Reader {

    private static final int EXAMPLES = 12;
    private static final String YEAR = "(19|20)\\d{2}";

    private final Layout layout;
    private final Map<String, ? extends Collection<String>> written;
    private final List<Mistyped> mistakes = new ArrayList<>();

    Reader(Layout layout, Map<String, ? extends Collection<String>> written) {
      this.layout = layout;
      this.written = written;
    }

    Asking read(Indicator indicator, Optional<String> release) {
      var unknown =
          written.keySet().stream().filter(name -> !PARAMETERS.contains(name)).findFirst();
      if (unknown.isPresent()) {
        return new NoParameter(unknown.get());
      }
      var areas = areas(levels(), places());
      var years = years(indicator);
      var categories = new EnumMap<Breakdown, List<String>>(Breakdown.class);
      for (var breakdown : Breakdown.values()) {
        categories.put(breakdown, categories(breakdown));
      }
      return mistakes.isEmpty()
          ? new Understood(new Asked(indicator, release, areas, years, categories))
          : mistakes.getFirst();
    }

    private List<String> words(String parameter) {
      var words = written.get(parameter);
      return words == null ? List.of() : words.stream().distinct().toList();
    }

    private List<Level> levels() {
      var known = Arrays.stream(Level.values()).map(Level::id).toList();
      var levels = new ArrayList<Level>();
      for (var word : words("level")) {
        Level.ofId(word)
            .ifPresentOrElse(levels::add, () -> mistakes.add(new Mistyped("level", word, known)));
      }
      return levels;
    }

    /** A code that names two areas, as Brussels does, means the wider one. */
    private List<AreaId> places() {
      var places = new ArrayList<AreaId>();
      for (var word : words("area")) {
        var found =
            Arrays.stream(Level.values())
                .map(level -> new AreaId(level, word))
                .filter(id -> layout.geography().position(id).isPresent())
                .findFirst();
        found.ifPresentOrElse(
            places::add, () -> mistakes.add(new Mistyped("area", word, examples(word))));
      }
      return places;
    }

    private List<String> examples(String word) {
      var all = layout.geography().ids().stream().map(AreaId::nis).distinct().toList();
      var start = word.substring(0, Math.min(2, word.length()));
      var near = all.stream().filter(nis -> nis.startsWith(start)).limit(EXAMPLES).toList();
      return near.isEmpty() ? all.subList(0, Math.min(EXAMPLES, all.size())) : near;
    }

    private List<AreaId> areas(List<Level> levels, List<AreaId> places) {
      var geography = layout.geography();
      if (levels.isEmpty()) {
        return places.isEmpty() ? List.of(Asked.COUNTRY) : places;
      }
      var areas = new LinkedHashSet<AreaId>();
      for (var level : levels.stream().sorted().toList()) {
        geography.at(level).stream()
            .filter(
                id ->
                    places.isEmpty()
                        || places.stream().anyMatch(place -> geography.within(id, place)))
            .forEach(areas::add);
      }
      if (areas.isEmpty() && mistakes.isEmpty()) {
        mistakes.add(nothingInside(levels.getFirst(), places));
      }
      return List.copyOf(areas);
    }

    private static Mistyped nothingInside(Level level, List<AreaId> places) {
      var finest = places.stream().map(AreaId::level).max(Level::compareTo).orElse(Level.COUNTRY);
      var inside =
          Arrays.stream(Level.values()).filter(each -> !finest.finerThan(each)).map(Level::id);
      return new Mistyped("level", level.id(), inside.toList());
    }

    private List<Integer> years(Indicator indicator) {
      var years = new ArrayList<Integer>();
      for (var word : words("year")) {
        if (word.matches(YEAR)) {
          years.add(Integer.valueOf(word));
        } else {
          mistakes.add(
              new Mistyped("year", word, List.of(indicator.available().from() + " and later")));
        }
      }
      return years.stream().sorted().toList();
    }

    /** An indicator that has no such breakdown understands its categories all the same. */
    private List<String> categories(Breakdown breakdown) {
      var known = layout.categories().withTotal(breakdown);
      var named = words(breakdown.column());
      named.stream()
          .filter(word -> !known.contains(word))
          .forEach(word -> mistakes.add(new Mistyped(breakdown.column(), word, known)));
      return known.stream().filter(named::contains).toList();
    }
  }
}
