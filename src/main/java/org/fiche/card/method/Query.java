package org.fiche.card.method;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The text of a derivation with its names: parameters to bind, code lists and tables it reads. */
public final class Query {

  private static final String YEAR = "year";

  private static final Pattern TOKEN =
      Pattern.compile(
          "(?<comment>--[^\n]*|/\\*.*?\\*/)"
              + "|'(?:[^']|'')*'"
              + "|::"
              + "|:(?<parameter>[a-z][a-z0-9_]*)"
              + "|\\bcodelist\\.(?<codelist>[a-z][a-z0-9_]*)"
              // Words that take `from` without reading a table.
              + "|\\b(?:extract\\s*\\(\\s*\\w+|distinct|both|leading|trailing)\\s+from\\b"
              + "|\\b(?<own>[a-z][a-z0-9_]*)\\s+as\\s*\\("
              + "|\\b(?:from|join)\\s+(?<table>[a-z][a-z0-9_]*)\\b(?!\\.)"
              + "|(?<word>\\b[a-z][a-z0-9_]*)\\b",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  /** A name in the query. {@code end} is behind its last character. */
  public record Name(String name, int start, int end) {}

  /** Where a character stands; both count from 1. */
  public record Spot(int line, int column) {}

  private final String sql;
  private final List<Name> parameters = new ArrayList<>();
  private final List<Name> codeLists = new ArrayList<>();
  private final List<Name> behindFrom = new ArrayList<>();
  private final Set<String> own = new TreeSet<>();
  private final Set<String> words = new TreeSet<>();
  private final String plain;

  public Query(String sql) {
    this.sql = sql;
    var token = TOKEN.matcher(sql);
    var bare = new StringBuilder();
    int copied = 0;
    while (token.find()) {
      if (token.group("comment") != null) {
        bare.append(sql, copied, token.start());
        copied = token.end();
      }
      keep(token.group("parameter"), token.start(), token.end(), parameters);
      keep(token.group("codelist"), token.start(), token.end(), codeLists);
      keep(token.group("table"), token.start("table"), token.end(), behindFrom);
      keep(token.group("own"), own);
      keep(token.group("table"), words);
      keep(token.group("word"), words);
    }
    this.plain = bare.append(sql, copied, sql.length()).toString().strip().replaceAll("\\s+", " ");
  }

  private static void keep(@Nullable String name, int start, int end, List<Name> names) {
    if (name != null) {
      names.add(new Name(name.toLowerCase(Locale.ROOT), start, end));
    }
  }

  private static void keep(@Nullable String name, Set<String> names) {
    if (name != null) {
      names.add(name.toLowerCase(Locale.ROOT));
    }
  }

  /** The query without comments and layout: what its fingerprint is made from. */
  public String plain() {
    return plain;
  }

  /** Parameters of concepts, as often as they stand there. */
  public List<Name> parameters() {
    return parameters.stream().filter(name -> !name.name().equals(YEAR)).toList();
  }

  public List<Name> codeLists() {
    return List.copyOf(codeLists);
  }

  /** In the order of the alphabet. */
  public Set<String> codeListNames() {
    return codeLists.stream().map(Name::name).collect(Collectors.toCollection(TreeSet::new));
  }

  /** Tables behind {@code from} and {@code join}, without those that the query makes itself. */
  public List<Name> tables() {
    return behindFrom.stream().filter(name -> !own.contains(name.name())).toList();
  }

  /** Whether a word stands outside comments and texts: the least that reading a table takes. */
  public boolean says(String word) {
    return words.contains(word);
  }

  /** The query for one year, with typed numbers in place of parameters. */
  public Bound bind(int year, ToIntFunction<String> value) {
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
    return new Bound(bound.append(sql, copied, sql.length()).toString(), shifts);
  }

  /** From {@code bound} on, a character of the bound query stands at {@code written}. */
  private record Shift(int bound, int written) {}

  /** A query that a database can run. */
  public record Bound(String sql, List<Shift> shifts) {

    /** The character that was written where another, counted from 0, stands in the bound query. */
    public int written(int offset) {
      int written = offset;
      for (var shift : shifts) {
        if (offset >= shift.bound()) {
          written = shift.written() + offset - shift.bound();
        }
      }
      return written;
    }
  }

  /** The place of a character of the query, counted from 0. */
  public Spot spot(int offset) {
    var before = sql.substring(0, Math.clamp(offset, 0, sql.length()));
    int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
    return new Spot(line, before.length() - before.lastIndexOf('\n'));
  }
}
