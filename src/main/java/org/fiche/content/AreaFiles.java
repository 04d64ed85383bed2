package org.fiche.content;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.fiche.area.Area;
import org.fiche.area.Area.AreaId;
import org.fiche.area.AreaChange;
import org.fiche.area.Areas;
import org.fiche.area.Level;
import org.fiche.area.Sector;
import org.fiche.card.text.Language;
import org.fiche.finding.Finding;
import org.fiche.finding.FindingCode;
import org.fiche.finding.Nearest;
import org.fiche.finding.Place;

/**
 * Reads the tables of areas: {@code areas/areas.csv}, {@code areas/sectors.csv}, and the older
 * codes of municipalities in {@code areas/changes.csv} and {@code areas/municipalities-2019.csv}.
 */
final class AreaFiles {

  private final List<Finding> findings = new ArrayList<>();
  private final List<Area> areas = new ArrayList<>();
  private final List<Sector> sectors = new ArrayList<>();
  private final List<AreaChange> changes = new ArrayList<>();
  private final Set<AreaId> known = new HashSet<>();

  Areas read(List<ContentFile> files) {
    of(files, "areas/areas.csv").ifPresent(file -> rows(file, row -> area(file, row)));
    of(files, "areas/sectors.csv").ifPresent(file -> rows(file, row -> sector(file, row)));
    of(files, "areas/changes.csv")
        .ifPresent(file -> rows(file, row -> change(row, "old_nis", "new_nis")));
    of(files, "areas/municipalities-2019.csv")
        .ifPresent(file -> rows(file, row -> change(row, "nis", "successor")));
    return new Areas(areas, sectors, changes);
  }

  List<Finding> findings() {
    return List.copyOf(findings);
  }

  private static Optional<ContentFile> of(List<ContentFile> files, String path) {
    return files.stream().filter(file -> file.inside().equals(path)).findFirst();
  }

  private void rows(ContentFile file, Consumer<NamedCsvRecord> reader) {
    try (var rows = CsvReader.builder().ofNamedCsvRecord(file.text())) {
      rows.forEach(row -> row(file, row, reader));
    } catch (CsvParseException broken) {
      note(file, 1, String.valueOf(broken.getMessage()), "write RFC 4180: quotes in pairs");
    } catch (java.io.IOException impossible) {
      throw new java.io.UncheckedIOException(impossible);
    }
  }

  private void row(ContentFile file, NamedCsvRecord row, Consumer<NamedCsvRecord> reader) {
    try {
      reader.accept(row);
    } catch (NumberFormatException wrong) {
      note(file, line(row), "A number is not a number: " + wrong.getMessage(), "write 1234.5");
    } catch (java.util.NoSuchElementException missing) {
      note(file, line(row), "A column is missing: " + missing.getMessage(), "add it to the header");
    }
  }

  private static int line(NamedCsvRecord row) {
    return (int) row.getStartingLineNumber();
  }

  private void note(ContentFile file, int line, String message, String remedy) {
    findings.add(
        new Finding(FindingCode.BAD_ROW, new Place(file.path(), line, 1), message, remedy));
  }

  private void area(ContentFile file, NamedCsvRecord row) {
    var id = id(file, row, "level", "nis");
    if (id.isEmpty()) {
      return;
    }
    var parent =
        row.getField("parent_nis").isEmpty()
            ? Optional.<AreaId>empty()
            : id(file, row, "parent_level", "parent_nis");
    if (parent.filter(each -> !known.contains(each)).isPresent()) {
      note(
          file,
          line(row),
          "The parent " + row.getField("parent_nis") + " does not stand above",
          "put wider areas first, and mend the code");
    }
    if (!known.add(id.get())) {
      note(file, line(row), "The area " + row.getField("nis") + " stands twice", "keep one row");
      return;
    }
    areas.add(new Area(id.get(), parent, names(row), population(row), centre(row), hexagon(row)));
  }

  private Optional<AreaId> id(ContentFile file, NamedCsvRecord row, String level, String nis) {
    var found = Level.ofId(row.getField(level));
    if (found.isEmpty()) {
      var levels = java.util.Arrays.stream(Level.values()).map(Level::id).toList();
      note(
          file,
          line(row),
          "There is no level \"" + row.getField(level) + "\"",
          Nearest.remedy(row.getField(level), levels));
    }
    return found.map(each -> new AreaId(each, row.getField(nis)));
  }

  private static Map<String, String> names(NamedCsvRecord row) {
    var names = new LinkedHashMap<String, String>();
    for (var language : Language.codes()) {
      names.put(language, row.getField("name_" + language));
    }
    return names;
  }

  private static int population(NamedCsvRecord row) {
    var written = row.getField("population_2020");
    return written.isEmpty() ? 0 : Integer.parseInt(written);
  }

  private static Optional<Area.Point> centre(NamedCsvRecord row) {
    var longitude = row.getField("lon");
    return longitude.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Area.Point(Double.parseDouble(longitude), Double.parseDouble(row.getField("lat"))));
  }

  private static Optional<Area.Hexagon> hexagon(NamedCsvRecord row) {
    var column = row.getField("hex_col");
    return column.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Area.Hexagon(Integer.parseInt(column), Integer.parseInt(row.getField("hex_row"))));
  }

  private void sector(ContentFile file, NamedCsvRecord row) {
    var municipality = row.getField("municipality");
    if (known.contains(new AreaId(Level.MUNICIPALITY, municipality))) {
      var households = row.getField("households_2019");
      sectors.add(
          new Sector(
              row.getField("sector"),
              municipality,
              households.isEmpty() ? 0 : Integer.parseInt(households)));
    } else {
      note(
          file,
          line(row),
          "There is no municipality " + municipality,
          "write a code of areas.csv, level municipality");
    }
  }

  private void change(NamedCsvRecord row, String before, String after) {
    boolean recoded = row.findField("kind").filter("recoding"::equals).isPresent();
    changes.add(new AreaChange(row.getField(before), row.getField(after), recoded));
  }
}
