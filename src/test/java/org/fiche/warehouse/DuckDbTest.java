package org.fiche.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.duckdb.DuckDBDriver;
import org.fiche.catalogue.Catalogue;
import org.fiche.catalogue.RealContent;
import org.fiche.warehouse.load.BaseTable;
import org.fiche.warehouse.query.CodeRelation;
import org.fiche.warehouse.query.DerivationSql;
import org.fiche.warehouse.query.QueryLinter;
import org.junit.jupiter.api.Test;

/** The queries are those of no single database: another one makes the same rows of them. */
class DuckDbTest {

  private static final Catalogue CATALOGUE = RealContent.catalogue();
  private static final List<Integer> YEARS = IntStream.rangeClosed(2003, 2024).boxed().toList();

  @Test
  void sameQueriesGiveTheSameRows() throws SQLException {
    var warehouse = new TestWarehouse("duckdb");
    try (var duck = new DuckDBDriver().connect("jdbc:duckdb:", new Properties())) {
      warehouse.load(CATALOGUE, new Cases());
      warehouse.derive(CATALOGUE, YEARS.reversed());
      copyBase(warehouse, duck);
      for (var table : new Graph(CATALOGUE).derived()) {
        make(duck, warehouse, table);
        assertThat(rows(duck, table))
            .as(table)
            .isNotEmpty()
            .isEqualTo(sorted(warehouse.rows("select * from derived." + table)));
      }
    }
  }

  private static void copyBase(TestWarehouse warehouse, Connection duck) throws SQLException {
    for (var schema : List.of("warehouse", "derived", "codelist")) {
      run(duck, "create schema " + schema);
    }
    for (var table : BaseTable.values()) {
      run(
          duck,
          warehouse
              .rows(
                  "select 'create table warehouse.' || relname || ' ('"
                      + " || string_agg(attname || ' ' || format_type(atttypid, atttypmod), ', '"
                      + " order by attnum) || ')'"
                      + " from pg_attribute join pg_class on pg_class.oid = attrelid"
                      + " where attrelid = 'warehouse."
                      + table.id()
                      + "'::regclass and attnum > 0 group by relname")
              .getFirst());
      var values =
          warehouse.rows("select * from warehouse." + table.id()).stream()
              .map(DuckDbTest::literals)
              .collect(Collectors.joining(", "));
      run(duck, "insert into warehouse." + table.id() + " values " + values);
    }
  }

  private static String literals(String row) {
    return java.util.Arrays.stream(row.split(" "))
        .map(value -> value.equals("null") ? value : "'" + value + "'")
        .collect(Collectors.joining(", ", "(", ")"));
  }

  private static void make(Connection duck, TestWarehouse warehouse, String table)
      throws SQLException {
    var query = new DerivationSql(CATALOGUE.derivation(table).orElseThrow());
    run(duck, "set search_path = 'main'");
    for (var name : query.codeListNames()) {
      run(duck, "drop table if exists codelist." + name);
      for (var statement :
          CodeRelation.of(name, QueryLinter.codeList(CATALOGUE, name).orElseThrow()).statements()) {
        run(duck, statement);
      }
    }
    run(duck, "set search_path = 'warehouse,derived'");
    boolean isFirst = true;
    for (var year : warehouse.rows("select distinct year from derived." + table + " order by 1")) {
      var bound =
          query.bind(
              Integer.parseInt(year),
              name -> QueryLinter.parameter(CATALOGUE, name).orElseThrow().value());
      run(
          duck,
          (isFirst
                  ? "create table derived." + table + " as\n"
                  : "insert into derived." + table + "\n")
              + bound.sql());
      isFirst = false;
    }
  }

  private static void run(Connection duck, String sql) throws SQLException {
    try (var statement = duck.createStatement()) {
      statement.execute(sql);
    }
  }

  private static List<String> rows(Connection duck, String table) throws SQLException {
    var rows = new ArrayList<String>();
    try (var statement = duck.createStatement();
        var row = statement.executeQuery("select * from derived." + table)) {
      int columns = row.getMetaData().getColumnCount();
      while (row.next()) {
        var values = new ArrayList<String>();
        for (int column = 1; column <= columns; column++) {
          values.add(String.valueOf(row.getObject(column)));
        }
        rows.add(String.join(" ", values));
      }
    }
    return sorted(rows);
  }

  private static List<String> sorted(List<String> rows) {
    return rows.stream().sorted().toList();
  }
}
