package org.fiche.observation;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;

/**
 * Some thousand made-up people of 2021 to 2023 who visit three practices, one of them too small to
 * be active; some live nowhere known. The rules have their own hand-made cases elsewhere.
 */
public final class SmallWorld {

  public static final int FIRST = 2021;
  public static final int LAST = 2023;

  private static final Duration PATIENCE = Duration.ofMinutes(5);
  private static final List<String> TABLES = List.of("person_year", "practice_year", "service");

  private static final String PERSONS =
      """
      insert into warehouse.person_year
      select p, %1$d, make_date(1930 + p %% 90, 1 + p %% 12, 1 + p %% 28), null,
        case when p %% 200 = 7 then 'X' when p %% 2 = 0 then 'F' else 'M' end,
        case when p %% 11 = 0 then null else home.sector end,
        case when p %% 13 = 0 then null else home.municipality end,
        p %% 5 = 0, p %% 17 = 0
      from generate_series(1, 3000) p
      join (values (0, '11002A00-', '11002'), (1, '21004A00-', '21004'), (2, '62063A00-', '62063'),
        (3, '44021A00-', '44021'), (4, cast(null as text), '23027')) home(n, sector, municipality)
        on home.n = p %% 5
      """;

  private static final String PRACTICES =
      """
      insert into warehouse.practice_year values
        (1, %1$d, 'group', '11002'), (2, %1$d, 'solo', '21004'), (3, %1$d, 'solo', null)
      """;

  /** A contact, a second one for some, an X-ray for some, a file for some. */
  private static final String SERVICES =
      """
      insert into warehouse.service
      select p, %1$d, make_date(%1$d, 1 + k * 3, 1 + p %% 28), 101032,
        case when p %% 40 = 0 then 3 else 1 + p %% 2 end, 'general_practitioner', false, 1
      from generate_series(1, 3000) p, generate_series(0, 1) k where (p + k) %% 7 > 0
      union all
      select p, %1$d, make_date(%1$d, 5, 1), 102771, 1 + p %% 2, 'general_practitioner', false, 1
      from generate_series(1, 3000) p where (p + %1$d) %% 4 = 0 and %1$d < 2022
      union all
      select p, %1$d, make_date(%1$d, 6, 2), 452690, null, 'radiologist', false, 1
      from generate_series(1, 3000) p where (p + %1$d) %% 3 = 0
      """;

  private SmallWorld() {}

  /** Loads the three years, as if somebody else had. */
  public static void load(DataSource database) throws SQLException {
    try (var connection = database.getConnection()) {
      connection.setAutoCommit(false);
      for (int year = FIRST; year <= LAST; year++) {
        for (var table : TABLES) {
          run(connection, "drop table if exists warehouse.%s_%d".formatted(table, year));
          run(
              connection,
              "create table warehouse.%1$s_%2$d partition of warehouse.%1$s for values in (%2$d)"
                  .formatted(table, year));
          load(connection, table, year, "world-" + year);
        }
        run(connection, PERSONS.formatted(year));
        run(connection, PRACTICES.formatted(year));
        run(connection, SERVICES.formatted(year));
      }
      connection.commit();
    }
  }

  /**
   * Loads the three years where nobody did, and waits until the server has noticed and computed.
   *
   * @throws IllegalStateException if nothing is computed within some minutes
   */
  public static void release(DataSource database, Values values)
      throws SQLException, InterruptedException {
    if (values.releases().isEmpty()) {
      load(database);
    }
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (values.releases().isEmpty()) {
      if (System.nanoTime() > end) {
        throw new IllegalStateException("Nothing was computed");
      }
      Thread.sleep(100);
    }
  }

  /** Loads the newest year again, without some of the people's services. */
  public static void loadFewer(DataSource database) throws SQLException {
    try (var connection = database.getConnection()) {
      connection.setAutoCommit(false);
      run(connection, "delete from warehouse.service_%d where person_id %% 3 = 0".formatted(LAST));
      load(connection, "service", LAST, "fewer");
      connection.commit();
    }
  }

  private static void load(Connection connection, String table, int year, String fingerprint)
      throws SQLException {
    run(
        connection,
        "delete from warehouse.loaded where table_name = '%s' and year = %d"
            .formatted(table, year));
    run(
        connection,
        "insert into warehouse.loaded values ('%s', %d, '%s', 1, now(), true)"
            .formatted(table, year, fingerprint));
  }

  private static void run(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
