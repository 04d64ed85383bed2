package org.fiche.search.learning;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.fiche.card.text.Language;

/** Counts of queries that found nothing. Source: table {@code search.missed}. */
@ApplicationScoped
public class MissedQueries {

  /** Whoever asks more in a day is a machine. */
  static final int MOST_A_DAY = 1_000;

  /** A year and a month: the same season can be compared. */
  static final int DAYS_KEPT = 400;

  private static final String ADD =
      """
      insert into search.missed (day, language, words, times)
      select new.* from (select ?::date as day, ? as language, ? as words, ?::integer) as new
      where exists (select from search.missed as old
                    where old.day = new.day and old.language = new.language and old.words = new.words)
         or (select count(*) from search.missed as old where old.day = new.day) < ?
      on conflict (day, language, words) do update set times = search.missed.times + excluded.times
      """;

  /** The database does not answer. */
  public static final class Unreachable extends RuntimeException {

    private static final long serialVersionUID = 1;

    private Unreachable(SQLException cause) {
      super(cause.getMessage(), cause);
    }
  }

  private final DataSource database;

  MissedQueries(DataSource database) {
    this.database = database;
  }

  /** Adds counts to those that are there, and forgets what is old. */
  void add(Collection<Missed> missed, LocalDate today) throws SQLException {
    try (var connection = database.getConnection()) {
      connection.setAutoCommit(false);
      add(missed, connection);
      try (var forget =
          connection.prepareStatement("delete from search.missed where day < ?::date")) {
        forget.setString(1, today.minusDays(DAYS_KEPT).toString());
        forget.executeUpdate();
      }
      connection.commit();
    }
  }

  private static void add(Collection<Missed> missed, Connection connection) throws SQLException {
    try (var add = connection.prepareStatement(ADD)) {
      for (var each : missed) {
        set(add, each.day().toString(), each.language().code(), each.words());
        add.setInt(4, each.times());
        add.setInt(5, MOST_A_DAY);
        add.addBatch();
      }
      add.executeBatch();
    }
  }

  private static void set(PreparedStatement statement, String... texts) throws SQLException {
    for (int at = 0; at < texts.length; at++) {
      statement.setString(at + 1, texts[at]);
    }
  }

  /**
   * From a day on, the newest day first, within a day the most frequent first.
   *
   * @throws Unreachable if the database does not answer
   */
  public List<Missed> since(LocalDate first, Optional<Language> language) {
    try (var connection = database.getConnection();
        var select =
            connection.prepareStatement(
                "select day, language, words, times from search.missed where day >= ?::date"
                    + " and language like ? order by day desc, times desc, language, words")) {
      set(select, first.toString(), language.map(Language::code).orElse("%"));
      try (var rows = select.executeQuery()) {
        var found = new ArrayList<Missed>();
        while (rows.next()) {
          read(rows).ifPresent(found::add);
        }
        return found;
      }
    } catch (SQLException unreachable) {
      throw new Unreachable(unreachable);
    }
  }

  private static Optional<Missed> read(ResultSet row) throws SQLException {
    var day = LocalDate.parse(row.getString(1));
    var words = row.getString(3);
    int times = row.getInt(4);
    return Language.of(row.getString(2)).map(language -> new Missed(day, language, words, times));
  }
}
