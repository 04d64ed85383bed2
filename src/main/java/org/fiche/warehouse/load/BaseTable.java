package org.fiche.warehouse.load;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.fiche.warehouse.load.BaseColumn.Type;

/** What can be loaded. Columns are in the order of the tables in the database. */
public enum BaseTable {
  PERSON_YEAR(
      Optional.of("person_id"),
      BaseColumn.of("person_id", Type.LONG),
      BaseColumn.of("year", Type.YEAR),
      BaseColumn.of("birth_date", Type.DATE),
      BaseColumn.optional("death_date", Type.DATE),
      BaseColumn.words("sex", "F", "M", "X"),
      BaseColumn.optional("sector", Type.SECTOR),
      BaseColumn.optional("municipality", Type.MUNICIPALITY),
      BaseColumn.of("increased_reimbursement", Type.BOOLEAN),
      BaseColumn.of("self_employed", Type.BOOLEAN)),
  PRACTICE_YEAR(
      Optional.of("practice_id"),
      BaseColumn.of("practice_id", Type.INTEGER),
      BaseColumn.of("year", Type.YEAR),
      BaseColumn.words("kind", "solo", "group", "medical_house"),
      BaseColumn.optional("municipality", Type.MUNICIPALITY)),
  SERVICE(
      Optional.empty(),
      BaseColumn.of("person_id", Type.LONG),
      BaseColumn.of("year", Type.YEAR),
      BaseColumn.of("performed_on", Type.DATE),
      BaseColumn.of("code", Type.INTEGER),
      BaseColumn.optional("practice_id", Type.INTEGER),
      BaseColumn.words(
          "provider_specialty", "general_practitioner", "radiologist", "dentist", "specialist"),
      BaseColumn.of("out_of_hours", Type.BOOLEAN),
      BaseColumn.of("quantity", Type.SMALL));

  private final Optional<String> key;
  private final List<BaseColumn> columns;

  BaseTable(Optional<String> key, BaseColumn... columns) {
    this.key = key;
    this.columns = List.of(columns);
  }

  /** The name in the database and on the command line. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<BaseTable> ofId(String id) {
    return Arrays.stream(values()).filter(table -> table.id().equals(id)).findFirst();
  }

  /** The column that no two rows of a year share; nothing if rows may be alike. */
  Optional<String> key() {
    return key;
  }

  List<BaseColumn> columns() {
    return columns;
  }

  List<String> columnNames() {
    return columns.stream().map(BaseColumn::name).toList();
  }

  int indexOf(String column) {
    return columnNames().indexOf(column);
  }
}
