package org.fiche.warehouse.load;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.fiche.area.Areas;
import org.fiche.warehouse.DatabaseFailure;
import org.fiche.warehouse.Progress;
import org.fiche.warehouse.load.YearsAct.Duplicate;

/**
 * Loads files into base tables. One call is one act: the years that the files hold are replaced, or
 * nothing changes. Safe among threads and processes.
 */
@ApplicationScoped
public class Loading {

  private final DataSource database;
  private final Clock clock;

  public Loading(DataSource database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /**
   * @param areas of today, with the older codes that lead to them
   * @param files with a header, packed by gzip or not; rows in any order
   * @throws DatabaseFailure if the database stops the act, a full disk included
   */
  public LoadOutcome load(Areas areas, BaseTable table, List<Path> files, Progress progress) {
    var codes = new AreaCodes(areas);
    int lastYear = LocalDate.now(clock).getYear();
    try (var connection = database.getConnection()) {
      connection.setAutoCommit(false);
      var act = new YearsAct(table, connection);
      try {
        var outcome =
            load(act, new FileReading(table, lastYear, codes, progress), table, files, progress);
        switch (outcome) {
          case LoadOutcome.Loaded loaded -> connection.commit();
          case LoadOutcome.Refused refused -> undo(connection, act);
        }
        return outcome;
      } catch (SQLException | RuntimeException broken) {
        undo(connection, act);
        throw broken;
      } finally {
        connection.setAutoCommit(true);
      }
    } catch (SQLException broken) {
      throw new DatabaseFailure(broken);
    }
  }

  private static void undo(Connection connection, YearsAct act) throws SQLException {
    act.cancel();
    connection.rollback();
  }

  private LoadOutcome load(
      YearsAct act, FileReading reading, BaseTable table, List<Path> files, Progress progress)
      throws SQLException {
    for (var file : files) {
      reading.read(file, (row, line) -> row.write(act.rows(row.year())));
    }
    if (!reading.errors().isEmpty()) {
      return new LoadOutcome.Refused(reading.errors(), reading.isFull());
    }
    progress.at("looking for rows that stand twice", 0, 0);
    var duplicates = act.finish();
    if (!duplicates.isEmpty()) {
      return new LoadOutcome.Refused(lines(reading, table, files, duplicates), true);
    }
    var rows = act.replace(clock);
    return rows.isEmpty()
        ? new LoadOutcome.Refused(
            List.of(new LoadError(files.getFirst().toString(), 1, "", "there are no rows")), false)
        : new LoadOutcome.Loaded(table, rows);
  }

  /** Reads again, to say in which lines the keys stand. */
  private static List<LoadError> lines(
      FileReading reading, BaseTable table, List<Path> files, List<Duplicate> duplicates)
      throws SQLException {
    var first = new HashMap<Duplicate, String>();
    var wanted = Set.copyOf(duplicates);
    var errors = new ArrayList<LoadError>();
    for (var file : files) {
      reading.read(
          file,
          (row, line) -> {
            var key = new Duplicate(row.year(), row.key());
            if (wanted.contains(key) && errors.size() < FileReading.MOST_ERRORS) {
              var before = first.putIfAbsent(key, file + ":" + line);
              if (before != null) {
                errors.add(twice(table, file, line, key, before));
              }
            }
          });
    }
    return errors;
  }

  private static LoadError twice(
      BaseTable table, Path file, long line, Duplicate key, String before) {
    return new LoadError(
        file.toString(),
        line,
        table.key().orElse(""),
        "%d stands twice in %d, first in %s".formatted(key.key(), key.year(), before));
  }
}
