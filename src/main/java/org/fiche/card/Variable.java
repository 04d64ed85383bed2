package org.fiche.card;

import java.util.List;
import java.util.Optional;
import org.fiche.card.method.Column;
import org.fiche.card.text.Text;

/** What is known of each person, practice or area; a column of a table. */
public record Variable(
    @Inline Head head,
    @Says("Code of its database: the suffix of the published code") Code database,
    @Says("Table and column: gp_person_year.regcontact") Column column,
    @Says("boolean, integer, code or date: how conditions may use it") Type type,
    @Says("The values that it takes, in words") Text domain,
    @Says("Unit of measure, from units.yaml, for numbers") Optional<String> unit,
    @Says("First and last year") Optional<Period> available,
    @Says("When new data are added") Optional<Updated> updated,
    @Says("Variables that it is made from") List<Code> sources,
    @Says("Comparable variables; one side is enough") List<Code> equivalent,
    @Says("Code lists that it uses") List<Code> codelists,
    @Says("Only for variables delivered as they are") Optional<Raw> raw)
    implements Card {

  @Override
  public Kind kind() {
    return Kind.VARIABLE;
  }

  /** What kind of value; it decides how a condition may use it. */
  public enum Type {
    BOOLEAN,
    INTEGER,
    CODE,
    DATE
  }

  /** How a value may be compared, after Stevens. */
  public enum MeasurementLevel {
    NOMINAL,
    ORDINAL,
    INTERVAL,
    RATIO
  }

  /** Facts on a variable that is delivered, not derived. */
  public record Raw(
      @Says("Other variables of the same content") Optional<Text> variants,
      @Says("First data delivered") Optional<String> firstData,
      @Says("Last data delivered") Optional<String> lastData,
      @Says("Name of the column in delivered files") String csvName,
      @Says("Who produces it") Optional<Text> producer,
      @Says("Format in delivered files") Optional<Text> format,
      @Says("nominal, ordinal, interval or ratio") Optional<MeasurementLevel> measurementLevel) {}
}
