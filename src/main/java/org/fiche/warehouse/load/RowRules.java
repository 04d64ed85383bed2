package org.fiche.warehouse.load;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;
import org.fiche.warehouse.load.AreaCodes.Mapped;

/** What the columns of one row say about each other. */
interface RowRules {

  int YEAR = 1;

  /**
   * @param values by column of the table
   * @param texts by column of the table; empty where there is none
   * @param wrong is told the column and the reason
   */
  void check(long[] values, byte[][] texts, Wrong wrong);

  /** Is told what is wrong with a column. */
  interface Wrong {
    void at(int column, String reason);
  }

  static RowRules of(BaseTable table, AreaCodes areas) {
    return switch (table) {
      case SERVICE -> new OfService(table.indexOf("performed_on"));
      case PERSON_YEAR ->
          new OfPerson(
              areas,
              table.indexOf("birth_date"),
              table.indexOf("sector"),
              table.indexOf("municipality"));
      case PRACTICE_YEAR -> (values, texts, wrong) -> {};
    };
  }

  /** A service belongs to the year in which it was performed. */
  record OfService(int performedOn) implements RowRules {

    @Override
    public void check(long[] values, byte[][] texts, Wrong wrong) {
      long first = LocalDate.of((int) values[YEAR], 1, 1).toEpochDay();
      long day = values[performedOn];
      if (day < first || day - first > 365 || LocalDate.ofEpochDay(day).getYear() != values[YEAR]) {
        wrong.at(
            YEAR, values[YEAR] + " is not the year of performed_on, " + LocalDate.ofEpochDay(day));
      }
    }
  }

  /** A person is born before the year ends, and lives in a sector of the municipality. */
  record OfPerson(AreaCodes areas, int birthDate, int sector, int municipality)
      implements RowRules {

    @Override
    public void check(long[] values, byte[][] texts, Wrong wrong) {
      var born = LocalDate.ofEpochDay(values[birthDate]);
      if (born.getYear() > values[YEAR]) {
        wrong.at(birthDate, born + " is after " + values[YEAR]);
      }
      if (texts[sector].length == 0 || texts[municipality].length == 0) {
        return;
      }
      var code = new String(texts[sector], UTF_8);
      var given = new String(texts[municipality], UTF_8);
      if (areas.sector(code) instanceof Mapped.To to && !to.municipality().equals(given)) {
        wrong.at(
            sector, "the sector %s is in %s, not in %s".formatted(code, to.municipality(), given));
      }
    }
  }
}
