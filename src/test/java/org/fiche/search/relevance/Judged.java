package org.fiche.search.relevance;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.fiche.card.text.Language;

/**
 * A query and the cards that answer it.
 *
 * @param kind code, acronym, word, compound, lay, accent, typo, question, breakdown, cross, place
 *     or nothing
 * @param heldBack whether nobody looked at it while the search was tuned
 * @param grades by code: 3 the answer, 2 good, 1 related; empty if the catalogue has nothing
 */
public record Judged(
    Language reader, String kind, String query, boolean heldBack, Map<String, Integer> grades) {

  private static final int HELD_BACK = 3;

  public static List<Judged> all() {
    var topics = new HashMap<String, Map<String, Integer>>();
    rows("topics.csv").forEach(row -> topics.put(row[0], grades(row.length > 1 ? row[1] : "")));
    var seen = new HashMap<Language, Integer>();
    var all = new ArrayList<Judged>();
    rows("judged.csv")
        .forEach(
            row -> {
              var reader = Language.valueOf(row[0].toUpperCase(Locale.ROOT));
              int place = seen.merge(reader, 1, Integer::sum);
              var grades = Objects.requireNonNull(topics.get(row[2]), () -> "No topic " + row[2]);
              all.add(new Judged(reader, row[1], row[3], place % HELD_BACK == 0, grades));
            });
    return List.copyOf(all);
  }

  boolean expectsNothing() {
    return grades.isEmpty();
  }

  private static Map<String, Integer> grades(String written) {
    var grades = new LinkedHashMap<String, Integer>();
    Arrays.stream(written.split(" "))
        .filter(each -> !each.isBlank())
        .map(each -> each.split(":"))
        .forEach(each -> grades.put(each[0], Integer.parseInt(each[1])));
    return grades;
  }

  static Stream<String[]> rows(String file) {
    try (InputStream in = Judged.class.getResourceAsStream("/search/" + file)) {
      return new String(Objects.requireNonNull(in, file).readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#") && !line.isBlank())
          .map(line -> line.split("\\s*\\|\\s*"));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
