package org.fiche.warehouse.demo.chance;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The numbers behind the demonstration, from {@code demo/parameters.csv}: one value a line, with
 * its source. An empty cell means "any". The most particular line that fits counts; between two
 * years the value goes in a straight line, outside them it stays.
 */
public final class Parameters {

  private static final String FILE = "/demo/parameters.csv";
  private static final int ANY = Integer.MIN_VALUE;
  private static final int OLDEST = 200;

  private final Map<String, List<Series>> byName = new HashMap<>();
  private final List<Line> lines = new ArrayList<>();
  private final StringBuilder all = new StringBuilder();

  /** What a line is about, and where its value comes from. */
  public record Line(String parameter, String source) {}

  private record Point(int year, double value) {}

  /** Lines that differ only in their year. */
  private record Series(
      String region, int from, int to, String sex, String increased, List<Point> points) {

    boolean fits(Stratum who) {
      return (region.isEmpty() || region.equals(who.region()))
          && who.age() >= from
          && who.age() <= to
          && (sex.isEmpty() || sex.equals(who.sex().name()))
          && (increased.isEmpty() || increased.equals("Y") == who.increased());
    }

    int particular() {
      return (region.isEmpty() ? 0 : 1)
          + (from == 0 && to == OLDEST ? 0 : 1)
          + (sex.isEmpty() ? 0 : 1)
          + (increased.isEmpty() ? 0 : 1);
    }

    boolean sameExceptYear(Series other) {
      return region.equals(other.region)
          && from == other.from
          && to == other.to
          && sex.equals(other.sex)
          && increased.equals(other.increased);
    }

    double in(int year) {
      var before = points.getFirst();
      for (var point : points) {
        if (point.year >= year) {
          return between(before, point, year);
        }
        before = point;
      }
      return before.value;
    }

    private static double between(Point a, Point b, int year) {
      return a.year == b.year || year <= a.year
          ? (year <= a.year ? a.value : b.value)
          : a.value + (b.value - a.value) * (year - a.year) / (b.year - a.year);
    }
  }

  private Parameters() {}

  /** Reads them. */
  public static Parameters read() {
    var parameters = new Parameters();
    var stream = Objects.requireNonNull(Parameters.class.getResourceAsStream(FILE), FILE);
    try (var rows = CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(stream, UTF_8))) {
      rows.forEach(parameters::add);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    return parameters;
  }

  private void add(NamedCsvRecord row) {
    lines.add(new Line(row.getField("parameter"), row.getField("source")));
    all.append(row.getFields()).append('\n');
    var ages = row.getField("age").isEmpty() ? new String[0] : row.getField("age").split("-", 2);
    var series =
        new Series(
            row.getField("region"),
            ages.length == 0 ? 0 : Integer.parseInt(ages[0]),
            ages.length == 0 || ages[1].isEmpty() ? OLDEST : Integer.parseInt(ages[1]),
            row.getField("sex"),
            row.getField("increased"),
            new ArrayList<>());
    var year = row.getField("year").isEmpty() ? ANY : Integer.parseInt(row.getField("year"));
    var known = byName.computeIfAbsent(row.getField("parameter"), unused -> new ArrayList<>());
    var same = known.stream().filter(series::sameExceptYear).findFirst();
    if (same.isEmpty()) {
      known.add(series);
    }
    same.orElse(series).points.add(new Point(year, Double.parseDouble(row.getField("value"))));
  }

  /** All lines, in the order of the file. */
  public List<Line> lines() {
    return List.copyOf(lines);
  }

  /** The text of all lines: what makes one demonstration differ from another. */
  public String text() {
    return all.toString();
  }

  /** A weight by age: 1 where nothing is said of it, 0 where only other ages are mentioned. */
  public double weight(String name, int age) {
    return byName.containsKey(name)
        ? find(name, new Stratum("", 0, age, Stratum.Sex.F, false))
            .map(series -> series.in(0))
            .orElse(0.0)
        : 1;
  }

  public double value(String name, Stratum who) {
    return find(name, who)
        .orElseThrow(() -> new IllegalArgumentException(FILE + " has no " + name + " for " + who))
        .in(who.year());
  }

  private Optional<Series> find(String name, Stratum who) {
    Optional<Series> best = Optional.empty();
    for (var series : byName.getOrDefault(name, List.of())) {
      int sofar = best.map(Series::particular).orElse(-1);
      if (series.particular() > sofar && series.fits(who)) {
        best = Optional.of(series);
      }
    }
    return best;
  }

  /** A value that differs by region and year at most. */
  public double value(String name, String region, int year) {
    return value(name, new Stratum(region, year, 0, Stratum.Sex.F, false));
  }

  /**
   * What a target is multiplied with, since the rules of counting take some away: 1 where nothing
   * is said.
   */
  public double lossByRules(String target, String region, int year) {
    var name = target + "_rules";
    return byName.containsKey(name) ? value(name, region, year) : 1;
  }

  /** A value that is one for all. */
  public double value(String name) {
    return value(name, "", 0);
  }

  /** People registered on 1 January. */
  public double registered(String region, int year) {
    return value("population", region, year);
  }

  /** The years that have a population at their start and at their end. */
  public Horizon horizon() {
    var years =
        byName.getOrDefault("population", List.of()).stream()
            .flatMap(series -> series.points.stream())
            .mapToInt(Point::year)
            .summaryStatistics();
    return new Horizon(years.getMin(), years.getMax() - 1);
  }
}
