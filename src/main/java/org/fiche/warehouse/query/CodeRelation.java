package org.fiche.warehouse.query;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.fiche.card.CodeList;
import org.fiche.card.CodeList.Entry;

/**
 * A code list as the relation {@code codelist.<name>(code, valid_from, valid_to, lower_bound,
 * upper_bound)}. Open ends are the first and last day of four-digit years and the least and
 * greatest integer, so that {@code between} holds; codes are integers if all of them look so.
 */
public record CodeRelation(String name, boolean numeric, List<Row> rows) {

  private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,8}");
  private static final LocalDate FIRST = LocalDate.of(1, 1, 1);
  private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

  public record Row(String code, LocalDate from, LocalDate to, int lower, int upper) {}

  public static CodeRelation of(String name, CodeList list) {
    var rows =
        list.codes().stream()
            .map(CodeRelation::row)
            .sorted(java.util.Comparator.comparing(Row::code).thenComparing(Row::from))
            .toList();
    var numeric =
        !rows.isEmpty() && rows.stream().allMatch(row -> NUMBER.matcher(row.code()).matches());
    return new CodeRelation(name, numeric, rows);
  }

  private static Row row(Entry entry) {
    return new Row(
        entry.code(),
        entry.from().orElse(FIRST),
        entry.to().orElse(LAST),
        entry.lower().orElse(Integer.MIN_VALUE),
        entry.upper().orElse(Integer.MAX_VALUE));
  }

  public String fingerprint() {
    return Sha256.of(rows.toString());
  }

  /** Statements that make it, in the common SQL of PostgreSQL, DuckDB and Trino. */
  public List<String> statements() {
    var table = "codelist." + name;
    var create =
        "create table "
            + table
            + " (code "
            + (numeric ? "integer" : "varchar(64)")
            + ", valid_from date, valid_to date, lower_bound integer, upper_bound integer)";
    return rows.isEmpty()
        ? List.of(create)
        : List.of(
            create,
            "insert into "
                + table
                + " values "
                + rows.stream().map(this::values).collect(Collectors.joining(", ")));
  }

  private String values(Row row) {
    var code = numeric ? row.code() : "'" + row.code().replace("'", "''") + "'";
    return "(%s, date '%s', date '%s', %d, %d)"
        .formatted(code, row.from(), row.to(), row.lower(), row.upper());
  }
}
