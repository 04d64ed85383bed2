package org.fiche.warehouse.demo.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A figure that the demonstration aims at, from {@code demo/targets.csv}.
 *
 * @param of whose figure it is
 * @param tolerance how far the result may be from it at thin 50; it grows with the root of the
 *     thinning, as chance does
 */
record Target(Measure measure, Group of, double value, double tolerance, String source) {

  private static final String FILE = "/demo/targets.csv";
  private static final int OLDEST = 200;
  private static final double THIN = 50;

  /**
   * A group of people or, without ages, of practices.
   *
   * @param region NIS code, or empty for the country
   * @param sex F, M or empty for all
   * @param increased Y, N or empty for all
   */
  record Group(String region, int year, int from, int to, String sex, String increased) {

    String ages() {
      return from == 0 && to == OLDEST ? "" : to == OLDEST ? from + "+" : from + "-" + to;
    }
  }

  static List<Target> all() {
    var stream = Objects.requireNonNull(Target.class.getResourceAsStream(FILE), FILE);
    try (var rows = CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(stream, UTF_8))) {
      var all = new ArrayList<Target>();
      rows.forEach(row -> all.add(of(row)));
      return all;
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static Target of(NamedCsvRecord row) {
    var ages = (row.getField("age") + "-").split("-", -1);
    return new Target(
        Measure.of(row.getField("measure")),
        new Group(
            row.getField("region"),
            Integer.parseInt(row.getField("year")),
            ages[0].isEmpty() ? 0 : Integer.parseInt(ages[0]),
            ages[1].isEmpty() ? OLDEST : Integer.parseInt(ages[1]),
            row.getField("sex"),
            row.getField("increased")),
        Double.parseDouble(row.getField("target")),
        Double.parseDouble(row.getField("tolerance")),
        row.getField("source"));
  }

  double tolerance(int thin) {
    return tolerance * Math.max(1, Math.sqrt(thin / THIN));
  }
}
