package org.fiche.warehouse;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.fiche.catalogue.Catalogue;
import org.fiche.finding.Finding;
import org.fiche.finding.FindingCode;
import org.fiche.warehouse.query.CodeRelation;
import org.fiche.warehouse.query.DerivationSql.Bound;
import org.fiche.warehouse.query.QueryLinter;
import org.fiche.warehouse.store.CodeRelations;
import org.fiche.warehouse.store.Locks;
import org.fiche.warehouse.store.Partition;
import org.fiche.warehouse.store.Session;
import org.postgresql.util.PSQLException;

/**
 * Makes one year of a derived table aside and puts it in place of the old one, in one transaction.
 */
final class DerivedTables {

  private final Clock clock;
  private final String workMemory;

  DerivedTables(Clock clock, String workMemory) {
    this.clock = clock;
    this.workMemory = workMemory;
  }

  /** Makes a year of a table unless it stands already; the finding if its query fails. */
  Optional<Finding> make(Connection connection, Catalogue catalogue, Graph graph, TableYear of)
      throws SQLException {
    connection.setAutoCommit(false);
    try {
      var finding = make(new Session(connection), catalogue, graph, of);
      if (finding.isPresent()) {
        connection.rollback();
      } else {
        connection.commit();
      }
      return finding;
    } catch (SQLException | RuntimeException broken) {
      connection.rollback();
      throw broken;
    } finally {
      connection.setAutoCommit(true);
    }
  }

  private Optional<Finding> make(Session session, Catalogue catalogue, Graph graph, TableYear of)
      throws SQLException {
    Locks.DERIVING.take(session);
    Locks.LOADING.share(session);
    var inventory = Inventory.of(session.connection());
    var prints = new Fingerprints(graph, inventory);
    var expected = prints.expected(of);
    if (expected.isEmpty() || expected.equals(inventory.madeFingerprint(of))) {
      return Optional.empty();
    }
    requireInputs(graph, prints, inventory, of);
    var query = graph.query(of.table()).orElseThrow();
    for (var name : query.query().codeListNames()) {
      var list = QueryLinter.codeList(catalogue, name).orElseThrow();
      CodeRelations.refresh(session, CodeRelation.of(name, list));
    }
    var bound =
        query.bind(of.year(), name -> QueryLinter.parameter(catalogue, name).orElseThrow().value());
    return fill(session, of, bound, expected.get());
  }

  /** Data may have been loaded since the plan was made: a table never mixes two states. */
  private static void requireInputs(
      Graph graph, Fingerprints prints, Inventory inventory, TableYear of) throws SQLException {
    for (var input : graph.inputs(of).filter(each -> graph.isDerived(each.table())).toList()) {
      var wanted = prints.expected(input);
      if (wanted.isPresent() && !wanted.equals(inventory.madeFingerprint(input))) {
        throw new SQLException("The data changed while " + of + " was being made; run it again");
      }
    }
  }

  private Optional<Finding> fill(Session session, TableYear of, Bound query, String fingerprint)
      throws SQLException {
    var aside = Partition.aside("derived", of.table(), of.year());
    session.run("set local search_path = warehouse, derived");
    session.run("set local jit = off");
    session.setLocal("work_mem", workMemory);
    aside.drop(session);
    var create = "create unlogged table " + aside.quoted() + " as\n";
    try {
      long rows = session.update(create + query.sql());
      session.run("analyze " + aside.quoted());
      prepareParent(session, of, aside);
      aside.swapIn(session);
      record(session, of, fingerprint, rows);
      return Optional.empty();
    } catch (PSQLException refused) {
      return Optional.of(finding(refused, of, query, create.length()));
    }
  }

  /** A query with other columns than before makes a new table: the old years go. */
  private static void prepareParent(Session session, TableYear of, Partition aside)
      throws SQLException {
    var parent = aside.parent();
    var before = session.columns(parent);
    if (!before.isEmpty() && !before.equals(session.columns(aside.quoted()))) {
      session.run("drop table " + parent);
      session.update("delete from derived.made where table_name = ?", of.table());
      before = "";
    }
    if (before.isEmpty()) {
      session.run(
          "create table %s (like %s) partition by list (year)".formatted(parent, aside.quoted()));
    }
  }

  private void record(Session session, TableYear of, String fingerprint, long rows)
      throws SQLException {
    session.update(
        "delete from derived.made where table_name = ? and year = ?", of.table(), of.year());
    session.update(
        "insert into derived.made (table_name, year, fingerprint, rows, made_at)"
            + " values (?, ?, ?, ?, ?)",
        of.table(),
        of.year(),
        fingerprint,
        rows,
        OffsetDateTime.now(clock));
  }

  /** A failure of the connection is not the query's; what the server says about the query is. */
  private static Finding finding(PSQLException refused, TableYear of, Bound query, int prefix)
      throws PSQLException {
    var said = refused.getServerErrorMessage();
    if (said == null || !isAboutTheQuery(refused)) {
      throw refused;
    }
    var place = query.place(Math.max(0, said.getPosition() - 1 - prefix));
    var hint = said.getHint();
    return new Finding(
        FindingCode.DERIVATION_SQL,
        place,
        "PostgreSQL refuses " + of + ": " + said.getMessage(),
        hint == null ? "mend the query; until then the earlier table stays" : hint);
  }

  /**
   * Data exceptions and wrong queries. Source: PostgreSQL, appendix "Error Codes", classes 21, 22,
   * 23 and 42.
   */
  private static boolean isAboutTheQuery(PSQLException refused) {
    var state = String.valueOf(refused.getSQLState());
    return state.startsWith("21")
        || state.startsWith("22")
        || state.startsWith("23")
        || state.startsWith("42");
  }
}
