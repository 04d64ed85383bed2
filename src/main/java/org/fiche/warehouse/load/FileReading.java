package org.fiche.warehouse.load;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.fiche.finding.Nearest;
import org.fiche.warehouse.Progress;

/** Reads files of one base table, row by row, and collects what is wrong. Not for two threads. */
final class FileReading {

  static final int MOST_ERRORS = 20;
  private static final int LINES_BETWEEN_REPORTS = 1 << 16;

  private final BaseTable table;
  private final int lastYear;
  private final AreaCodes areas;
  private final Progress progress;
  private final List<LoadError> errors = new ArrayList<>();

  FileReading(BaseTable table, int lastYear, AreaCodes areas, Progress progress) {
    this.table = table;
    this.lastYear = lastYear;
    this.areas = areas;
    this.progress = progress;
  }

  /** What is done with each right row. */
  interface RowUse {
    void row(RowParser row, long line) throws SQLException;
  }

  List<LoadError> errors() {
    return List.copyOf(errors);
  }

  boolean isFull() {
    return errors.size() >= MOST_ERRORS;
  }

  void read(Path path, RowUse use) throws SQLException {
    long line = 0;
    try (var file = SourceFile.open(path)) {
      var lines = new CsvLines(file.content());
      try {
        lines(path, file, lines, use);
      } finally {
        line = lines.line();
      }
    } catch (CsvLines.Malformed malformed) {
      add(path, line + 1, "", String.valueOf(malformed.getMessage()));
    } catch (NoSuchFileException missing) {
      add(path, 1, "", "there is no such file");
    } catch (IOException broken) {
      add(path, line + 1, "", "the file cannot be read from here on: " + reason(broken));
    }
  }

  private static String reason(IOException broken) {
    var message = broken.getMessage();
    var kind = broken.getClass().getSimpleName();
    return switch (broken) {
      case java.util.zip.ZipException damaged -> "the gzip is damaged (" + message + ")";
      case java.io.EOFException cut -> "the gzip is cut off (" + message + ")";
      case java.nio.file.AccessDeniedException denied -> "this user may not read it";
      default -> message == null ? kind : message;
    };
  }

  private void lines(Path path, SourceFile file, CsvLines lines, RowUse use)
      throws IOException, SQLException {
    if (!lines.next()) {
      add(path, 1, "", "the file is empty: the first line must name the columns");
      return;
    }
    var header = header(path, lines);
    if (header.isEmpty()) {
      return;
    }
    var row =
        new RowParser(
            table,
            header.get(),
            lastYear,
            areas,
            (column, reason) -> add(path, lines.line(), column, reason));
    int wanted = lines.fields();
    long size = Files.size(path);
    while (!isFull() && lines.next()) {
      if (lines.line() % LINES_BETWEEN_REPORTS == 0) {
        progress.at(path.getFileName().toString(), file.read(), size);
      }
      if (isBlank(lines)) {
        continue;
      }
      if (lines.fields() != wanted) {
        add(path, lines.line(), "", fields(lines.fields(), wanted));
      } else if (row.parse(lines)) {
        use.row(row, lines.line());
      }
    }
    progress.at(path.getFileName().toString(), size, size);
  }

  private static boolean isBlank(CsvLines lines) {
    return lines.fields() == 1 && lines.start(0) == lines.end(0);
  }

  private static String fields(int found, int wanted) {
    return "the line has %d fields, the header %d%s"
        .formatted(found, wanted, found < wanted ? "; the file may be cut off here" : "");
  }

  /** For each column of the table, the field that holds it; nothing if the header is wrong. */
  private Optional<int[]> header(Path path, CsvLines lines) {
    var names = new ArrayList<String>();
    for (int field = 0; field < lines.fields(); field++) {
      names.add(new String(lines.copy(field), UTF_8).strip().toLowerCase(Locale.ROOT));
    }
    int before = errors.size();
    var wanted = table.columnNames();
    for (var name : names) {
      if (!wanted.contains(name)) {
        add(path, 1, name, "unknown column; " + Nearest.remedy(name, wanted));
      } else if (names.indexOf(name) != names.lastIndexOf(name)) {
        add(path, 1, name, "the column stands twice");
      }
    }
    for (var column : wanted) {
      if (!names.contains(column)) {
        add(path, 1, column, "the column is missing");
      }
    }
    return errors.size() > before
        ? Optional.empty()
        : Optional.of(wanted.stream().mapToInt(names::indexOf).toArray());
  }

  private void add(Path path, long line, String column, String reason) {
    if (!isFull()) {
      errors.add(new LoadError(path.toString(), line, column, reason));
    }
  }
}
