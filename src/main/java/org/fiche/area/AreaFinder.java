package org.fiche.area;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Finds areas by their names in any language, or by their codes. Accents and case do not matter.
 */
public final class AreaFinder {

  private final Map<Area, List<String>> names = new LinkedHashMap<>();

  public AreaFinder(Areas areas) {
    for (var level : Level.values()) {
      for (var area : areas.at(level)) {
        var all = new ArrayList<>(area.names().values().stream().map(AreaFinder::plain).toList());
        all.add(area.id().nis());
        names.put(area, List.copyOf(all));
      }
    }
  }

  /**
   * Areas that somebody may mean: those called exactly so, then those with a name that begins so,
   * then those with a word that begins so; in each group the larger first.
   */
  public List<Area> find(String words, int most) {
    var wanted = plain(words);
    if (wanted.isEmpty()) {
      return List.of();
    }
    return names.entrySet().stream()
        .map(entry -> new Match(entry.getKey(), fit(entry.getValue(), wanted)))
        .filter(match -> match.fit() < Match.NONE)
        .sorted(
            Comparator.comparingInt(Match::fit)
                .thenComparing(match -> -match.area().population())
                .thenComparing(match -> match.area().id().level()))
        .map(Match::area)
        .limit(most)
        .toList();
  }

  /** Areas that are called exactly so, municipalities first: their names are the bare ones. */
  public List<Area> called(String words) {
    var wanted = plain(words);
    return names.entrySet().stream()
        .filter(entry -> entry.getValue().contains(wanted))
        .map(Map.Entry::getKey)
        .sorted(Comparator.comparing((Area area) -> area.id().level()).reversed())
        .toList();
  }

  private record Match(Area area, int fit) {
    private static final int NONE = 3;
  }

  private static int fit(List<String> all, String wanted) {
    if (all.contains(wanted)) {
      return 0;
    }
    if (all.stream().anyMatch(name -> name.startsWith(wanted))) {
      return 1;
    }
    return all.stream().anyMatch(name -> name.contains(" " + wanted)) ? 2 : Match.NONE;
  }

  private static String plain(String words) {
    return Normalizer.normalize(words, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{N}]+", " ")
        .strip();
  }
}
