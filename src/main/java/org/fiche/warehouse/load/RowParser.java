package org.fiche.warehouse.load;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.function.BiConsumer;
import org.fiche.warehouse.load.AreaCodes.Mapped;

/** Turns the fields of a line into a row of a base table. Not for two threads. */
final class RowParser {

  static final int FIRST_YEAR = 1990;
  private static final int SHOWN = 40;
  private static final byte[] NONE = {};

  private final List<BaseColumn> columns;
  private final int[] fields;
  private final int lastYear;
  private final AreaCodes areas;
  private final BiConsumer<String, String> errors;
  private final RowRules rules;
  private final byte[][][] words;
  private final long[] values;
  private final byte[][] texts;
  private boolean isRight;

  /**
   * @param fields for each column of the table, which field of a line holds it
   * @param errors is told column and reason
   */
  RowParser(
      BaseTable table,
      int[] fields,
      int lastYear,
      AreaCodes areas,
      BiConsumer<String, String> errors) {
    this.columns = table.columns();
    this.fields = fields;
    this.lastYear = lastYear;
    this.areas = areas;
    this.errors = errors;
    this.rules = RowRules.of(table, areas);
    this.words =
        columns.stream()
            .map(
                column ->
                    column.words().stream().map(w -> w.getBytes(UTF_8)).toArray(byte[][]::new))
            .toArray(byte[][][]::new);
    this.values = new long[columns.size()];
    this.texts = new byte[columns.size()][];
  }

  /** Reads a line; false if something in it is wrong, which has been told then. */
  boolean parse(CsvLines line) {
    isRight = true;
    for (int at = 0; at < fields.length; at++) {
      var column = columns.get(at);
      int from = line.start(fields[at]);
      int to = line.end(fields[at]);
      texts[at] = NONE;
      if (from == to) {
        values[at] = Scan.WRONG;
        if (!column.optional()) {
          wrong(column, "the value is missing");
        }
      } else {
        value(at, column, line.bytes(), from, to);
      }
    }
    if (isRight) {
      rules.check(values, texts, (column, reason) -> wrong(columns.get(column), reason));
    }
    return isRight;
  }

  private void value(int at, BaseColumn column, byte[] bytes, int from, int to) {
    values[at] =
        switch (column.type()) {
          case LONG -> known(Scan.number(bytes, from, to), "a number", column, bytes, from, to);
          case INTEGER ->
              within(1, Integer.MAX_VALUE, Scan.number(bytes, from, to), column, bytes, from, to);
          case SMALL ->
              within(1, Short.MAX_VALUE, Scan.number(bytes, from, to), column, bytes, from, to);
          case YEAR ->
              within(FIRST_YEAR, lastYear, Scan.number(bytes, from, to), column, bytes, from, to);
          case DATE ->
              known(Scan.date(bytes, from, to), "a date (2025-09-25)", column, bytes, from, to);
          case BOOLEAN ->
              known(Scan.truth(bytes, from, to), "true or false", column, bytes, from, to);
          case WORD -> word(at, column, bytes, from, to);
          case MUNICIPALITY -> area(at, column, areas.municipality(text(bytes, from, to)));
          case SECTOR -> area(at, column, areas.sector(text(bytes, from, to)));
        };
  }

  private long word(int at, BaseColumn column, byte[] bytes, int from, int to) {
    long word = Scan.word(words[at], bytes, from, to);
    if (word == Scan.WRONG) {
      wrong(column, shown(bytes, from, to) + " is not one of " + String.join(", ", column.words()));
    } else {
      texts[at] = words[at][(int) word];
    }
    return word;
  }

  private long area(int at, BaseColumn column, Mapped mapped) {
    return switch (mapped) {
      case Mapped.To to -> {
        texts[at] = to.code().getBytes(UTF_8);
        yield 0;
      }
      case Mapped.Refused refused -> {
        wrong(column, refused.reason());
        yield Scan.WRONG;
      }
    };
  }

  private long known(long value, String wanted, BaseColumn column, byte[] bytes, int from, int to) {
    if (value == Scan.WRONG) {
      wrong(column, shown(bytes, from, to) + " is not " + wanted);
    }
    return value;
  }

  private long within(
      long least, long most, long value, BaseColumn column, byte[] bytes, int from, int to) {
    if (value == Scan.WRONG) {
      return known(value, "a number", column, bytes, from, to);
    }
    if (value < least || value > most) {
      wrong(column, shown(bytes, from, to) + " is not between " + least + " and " + most);
    }
    return value;
  }

  private void wrong(BaseColumn column, String reason) {
    isRight = false;
    errors.accept(column.name(), reason);
  }

  private static String text(byte[] bytes, int from, int to) {
    return new String(bytes, from, to - from, UTF_8);
  }

  private static String shown(byte[] bytes, int from, int to) {
    return "\""
        + text(bytes, from, Math.min(to, from + SHOWN))
        + (to - from > SHOWN ? "…\"" : "\"");
  }

  int year() {
    return (int) values[1];
  }

  long key() {
    return values[0];
  }

  /** Writes the row that was read last. */
  void write(RowBuffer rows) {
    rows.row();
    for (int at = 0; at < values.length; at++) {
      if (values[at] == Scan.WRONG) {
        rows.none();
        continue;
      }
      switch (columns.get(at).type()) {
        case LONG -> rows.int8(values[at]);
        case INTEGER -> rows.int4(values[at]);
        case SMALL, YEAR -> rows.int2(values[at]);
        case DATE -> rows.date(values[at]);
        case BOOLEAN -> rows.bool(values[at] == 1);
        case WORD, MUNICIPALITY, SECTOR -> rows.text(texts[at]);
      }
    }
    rows.end();
  }
}
