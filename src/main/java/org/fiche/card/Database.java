package org.fiche.card;

import java.util.List;
import java.util.Optional;
import org.fiche.card.method.YearsBack;
import org.fiche.card.text.Text;

/** Tables that belong together; its code is the suffix of its variables' published codes. */
public record Database(
    @Inline Head head,
    @Says("true: made from other tables; false: delivered") boolean derived,
    @Says("Who delivers it") Optional<Text> producer,
    @Says("Its tables") List<Table> tables)
    implements Card {

  @Override
  public Kind kind() {
    return Kind.DATABASE;
  }

  /** A table; with {@code reads} it is derived by the file of its name in derivations/. */
  public record Table(
      @Says("Name of the table") String name,
      @Says("What it holds") Text label,
      @Says("What one row is about: person, practice, service or area") UnitType unitType,
      @Says("Tables that its derivation reads; none for a base table") List<Read> reads,
      @Says("First year that can be made") Optional<Integer> from) {

    public boolean isBase() {
      return reads.isEmpty();
    }
  }

  /** What is counted. */
  public enum UnitType {
    PERSON,
    PRACTICE,
    SERVICE,
    AREA
  }

  public record Read(
      @Says("Name of the table") String table,
      @Says(
              "How many years it looks back: the parameter that the query binds, or a number; 0 if it is not said")
          Optional<YearsBack> yearsBack) {}
}
