package org.fiche.observation.lineage;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.fiche.card.CodeList;
import org.fiche.card.Concept;
import org.fiche.card.Variable;

/**
 * How the figures of an indicator are made, back to what was recorded.
 *
 * @param year that the times and fingerprints are about
 * @param variables that the method names, in its order
 * @param numerator SQL of the aggregate over the method's table
 * @param denominator SQL of the aggregate; none for a plain count
 * @param tables the method's table first, each before those that it reads, base tables last
 * @param computed when its figures of that year were computed
 * @param stale whether they were computed before the last change of anything here
 */
public record Lineage(
    int year,
    List<Variable> variables,
    String numerator,
    Optional<String> denominator,
    List<Table> tables,
    Optional<Instant> computed,
    boolean stale,
    boolean demonstration) {

  /**
   * A table of the way.
   *
   * @param sql the query that derives it; none for a base table
   * @param parameters that the query binds
   * @param codeLists that the query joins
   * @param reads names of the tables that it reads
   * @param made as it stands in the database; nothing if it does not, or nobody can say
   */
  public record Table(
      String name,
      Optional<String> sql,
      List<Bound> parameters,
      List<CodeList> codeLists,
      List<String> reads,
      Optional<Made> made) {

    public boolean isBase() {
      return sql.isEmpty();
    }
  }

  /**
   * A number that a query takes from a concept.
   *
   * @param name as the query writes it, without the colon
   * @param owner the concept, whose parameter it is
   */
  public record Bound(String name, Concept owner, Concept.Parameter parameter) {}

  /**
   * A table of one year as it stands.
   *
   * @param upToDate whether it is what the cards and the loaded data of today ask for
   */
  public record Made(Instant at, String fingerprint, long rows, boolean upToDate) {}
}
