package org.fiche.observation;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import javax.sql.DataSource;
import org.fiche.area.Area.AreaId;
import org.fiche.observation.cell.Amounts;
import org.fiche.observation.cell.CellStore;
import org.fiche.observation.cell.Grain;
import org.fiche.observation.cell.Layout;
import org.fiche.observation.computing.MadeOf;
import org.fiche.observation.computing.ObservationConfig;

/** Tables of figures, rolled up when they are first asked for and kept while there is room. */
@ApplicationScoped
class FigureTables {

  private final DataSource database;
  private final DisclosureControl control;
  private final Cache<Cell, Amounts> amounts;
  private final Cache<Control, BitSet> suppressed;

  private record Cell(String fingerprint, Grain grain, String layout) {}

  private record Control(MadeOf madeOf, String layout, String control) {}

  FigureTables(DataSource database, DisclosureControl control, ObservationConfig config) {
    this.database = database;
    this.control = control;
    this.amounts =
        Caffeine.newBuilder()
            .maximumWeight(config.memory().asLongValue())
            .weigher((Cell cell, Amounts each) -> each.weight())
            .build();
    this.suppressed = Caffeine.newBuilder().maximumSize(1_000).build();
  }

  /** A table with what disclosure control holds back of it. */
  record Checked(FigureTable table, BitSet suppressed) {

    /** Nothing if that area or category was not there when it was computed. */
    Optional<Figure> figure(AreaId area, List<String> combination) {
      return table.place(area, combination).map(this::figure);
    }

    private Figure figure(int place) {
      return suppressed.get(place) ? Figure.missing(new Reason.Disclosive()) : table.figure(place);
    }
  }

  /**
   * A way out of the house.
   *
   * @param fingerprint changes whenever the same table could come out otherwise
   * @param open reads a table; throws {@link UnreachableException} if the database does not answer
   */
  record Door(String fingerprint, BiFunction<MadeOf, Layout, Checked> open) {}

  /** Where disclosure control stands. */
  Door checked() {
    var fingerprint = control.fingerprint();
    return new Door(
        fingerprint,
        (madeOf, layout) -> {
          var table = table(madeOf, layout);
          var key = new Control(madeOf, layout.digest(), fingerprint);
          return new Checked(table, suppressed.get(key, unused -> control.suppressed(table)));
        });
  }

  /** Tables as they are: for the operator's terminal, never for the web. */
  Door unsuppressed() {
    return new Door(
        "unsuppressed", (madeOf, layout) -> new Checked(table(madeOf, layout), new BitSet()));
  }

  private FigureTable table(MadeOf madeOf, Layout layout) {
    return new FigureTable(
        madeOf,
        layout,
        amounts(madeOf.numerator(), madeOf.grain(), layout),
        madeOf.denominator().map(each -> amounts(each, madeOf.grain(), layout)));
  }

  private Amounts amounts(String fingerprint, Grain grain, Layout layout) {
    return amounts.get(
        new Cell(fingerprint, grain, layout.digest()), cell -> load(fingerprint, grain, layout));
  }

  private Amounts load(String fingerprint, Grain grain, Layout layout) {
    try (var connection = database.getConnection()) {
      return new CellStore(connection)
          .find(fingerprint, grain)
          .map(cells -> Amounts.of(cells, layout))
          .orElseThrow(() -> new UnreachableException("There are no cells " + fingerprint));
    } catch (SQLException failed) {
      throw new UnreachableException(failed);
    }
  }

  /** Figures cannot be read at the moment. */
  static final class UnreachableException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnreachableException(Throwable cause) {
      super(cause);
    }

    UnreachableException(String message) {
      super(message);
    }
  }
}
