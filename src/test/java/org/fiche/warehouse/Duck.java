package org.fiche.warehouse;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.stream.Collectors;
import org.duckdb.DuckDBDriver;
import org.fiche.catalogue.Catalogue;
import org.fiche.warehouse.load.BaseTable;
import org.fiche.warehouse.query.CodeRelation;
import org.fiche.warehouse.query.DerivationSql;
import org.fiche.warehouse.query.QueryLinter;

/** The hand-made population in DuckDB, derived there by the same queries. */
public final class Duck {

  private Duck() {}

  /** Derived tables and base tables are on its search path; so they are in the warehouse. */
  public static Connection of(Catalogue catalogue, TestWarehouse warehouse) throws SQLException {
    var cases = new Cases();
    warehouse.load(catalogue, cases);
    warehouse.derive(catalogue, cases.years().descendingSet());
    var duck = new DuckDBDriver().connect("jdbc:duckdb:", new Properties());
    copyBase(warehouse, duck);
    for (var table : tables(catalogue)) {
      make(catalogue, duck, warehouse, table);
    }
    return duck;
  }

  static List<String> tables(Catalogue catalogue) {
    return new Graph(catalogue).derived();
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
              .map(Duck::literals)
              .collect(Collectors.joining(", "));
      run(duck, "insert into warehouse." + table.id() + " values " + values);
    }
  }

  private static String literals(String row) {
    return Arrays.stream(row.split(" "))
        .map(value -> value.equals("null") ? value : "'" + value + "'")
        .collect(Collectors.joining(", ", "(", ")"));
  }

  private static void make(
      Catalogue catalogue, Connection duck, TestWarehouse warehouse, String table)
      throws SQLException {
    var query = new DerivationSql(catalogue.derivation(table).orElseThrow());
    run(duck, "set search_path = 'main'");
    for (var name : query.query().codeListNames()) {
      run(duck, "drop table if exists codelist." + name);
      for (var statement :
          CodeRelation.of(name, QueryLinter.codeList(catalogue, name).orElseThrow()).statements()) {
        run(duck, statement);
      }
    }
    run(duck, "set search_path = 'warehouse,derived'");
    boolean isFirst = true;
    for (var year : warehouse.rows("select distinct year from derived." + table + " order by 1")) {
      var bound =
          query.bind(
              Integer.parseInt(year),
              name -> QueryLinter.parameter(catalogue, name).orElseThrow().value());
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

  static List<String> rows(Connection duck, String table) throws SQLException {
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

  static List<String> sorted(List<String> rows) {
    return rows.stream().sorted().toList();
  }
}
