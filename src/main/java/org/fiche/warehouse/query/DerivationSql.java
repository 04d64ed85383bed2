package org.fiche.warehouse.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;
import org.fiche.card.method.Derivation;
import org.fiche.finding.Place;

/** A query with its names: parameters to bind, code lists and tables that it reads. */
public final class DerivationSql {

  static final String YEAR = "year";

  private static final Pattern TOKEN =
      Pattern.compile(
          "--[^\n]*"
              + "|'(?:[^']|'')*'"
              + "|::"
              + "|:(?<parameter>[a-z][a-z0-9_]*)"
              + "|\\bcodelist\\.(?<codelist>[a-z][a-z0-9_]*)"
              + "|\\b(?:from|join)\\s+(?<table>[a-z][a-z0-9_]*)\\b(?!\\.)",
          Pattern.CASE_INSENSITIVE);

  /** A name in the query. {@code end} is behind its last character. */
  public record Name(String name, int start, int end) {}

  private final Derivation derivation;
  private final List<Name> parameters = new ArrayList<>();
  private final List<Name> codeLists = new ArrayList<>();
  private final List<Name> tables = new ArrayList<>();
  private final String plain;

  public DerivationSql(Derivation derivation) {
    this.derivation = derivation;
    var sql = derivation.sql();
    var token = TOKEN.matcher(sql);
    var bare = new StringBuilder();
    int copied = 0;
    while (token.find()) {
      if (token.group().startsWith("--")) {
        bare.append(sql, copied, token.start());
        copied = token.end();
      }
      keep(token.group("parameter"), token.start(), token.end(), parameters);
      keep(token.group("codelist"), token.start(), token.end(), codeLists);
      keep(token.group("table"), token.start("table"), token.end(), tables);
    }
    this.plain = bare.append(sql, copied, sql.length()).toString().strip().replaceAll("\\s+", " ");
  }

  private static void keep(
      @org.jspecify.annotations.Nullable String name, int start, int end, List<Name> names) {
    if (name != null) {
      names.add(new Name(name.toLowerCase(Locale.ROOT), start, end));
    }
  }

  public Derivation derivation() {
    return derivation;
  }

  /** The query without comments and layout: what its fingerprint is made from. */
  public String plain() {
    return plain;
  }

  public List<Name> parameters() {
    return parameters.stream().filter(name -> !name.name().equals(YEAR)).toList();
  }

  public List<Name> codeLists() {
    return codeLists;
  }

  /** Names behind {@code from} and {@code join}: tables, and names that the query gave itself. */
  public List<Name> tables() {
    return tables;
  }

  public Set<String> codeListNames() {
    var names = new TreeSet<String>();
    codeLists.forEach(name -> names.add(name.name()));
    return names;
  }

  /** The query for one year, with typed numbers in place of parameters. */
  public Bound bind(int year, ToIntFunction<String> value) {
    var sql = derivation.sql();
    var bound = new StringBuilder();
    var shifts = new ArrayList<Shift>();
    int copied = 0;
    for (var name : parameters) {
      bound.append(sql, copied, name.start());
      bound.append(
          name.name().equals(YEAR)
              ? "cast(" + year + " as smallint)"
              : "cast(" + value.applyAsInt(name.name()) + " as integer)");
      copied = name.end();
      shifts.add(new Shift(bound.length(), copied));
    }
    return new Bound(this, bound.append(sql, copied, sql.length()).toString(), shifts);
  }

  /**
   * From {@code bound} on, a character of the bound query stands at {@code written} of the file.
   */
  private record Shift(int bound, int written) {}

  /** A query that a database can run. */
  public record Bound(DerivationSql of, String sql, List<Shift> shifts) {

    /** Where a character of the bound query, counted from 0, stands in its file. */
    public Place place(int offset) {
      int written = offset;
      for (var shift : shifts) {
        if (offset >= shift.bound()) {
          written = shift.written() + offset - shift.bound();
        }
      }
      return of.place(written);
    }
  }

  /** The place of a character of the file, counted from 0. */
  public Place place(int offset) {
    var before = derivation.sql().substring(0, Math.clamp(offset, 0, derivation.sql().length()));
    int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
    return new Place(derivation.file(), line, before.length() - before.lastIndexOf('\n'));
  }
}
