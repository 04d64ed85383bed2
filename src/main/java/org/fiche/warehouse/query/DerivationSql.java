package org.fiche.warehouse.query;

import java.util.function.ToIntFunction;
import org.fiche.card.method.Derivation;
import org.fiche.card.method.Query;
import org.fiche.finding.Place;

/** A derivation, read: its query and the places in its file. */
public record DerivationSql(Derivation derivation, Query query) {

  public DerivationSql(Derivation derivation) {
    this(derivation, new Query(derivation.sql()));
  }

  /** The query for one year, with typed numbers in place of parameters. */
  public Bound bind(int year, ToIntFunction<String> value) {
    return new Bound(this, query.bind(year, value));
  }

  /** A query that a database can run. */
  public record Bound(DerivationSql of, Query.Bound query) {

    public String sql() {
      return query.sql();
    }

    /** Where a character of the bound query, counted from 0, stands in its file. */
    public Place place(int offset) {
      return of.place(query.written(offset));
    }
  }

  /** The place of a character of the file, counted from 0. */
  public Place place(int offset) {
    var spot = query.spot(offset);
    return new Place(derivation.file(), spot.line(), spot.column());
  }
}
