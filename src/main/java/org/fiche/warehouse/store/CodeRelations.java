package org.fiche.warehouse.store;

import java.sql.SQLException;
import org.fiche.warehouse.query.CodeRelation;

/** Keeps schema {@code codelist} as the cards say. A comment on each relation holds its hash. */
public final class CodeRelations {

  private CodeRelations() {}

  public static void refresh(Session session, CodeRelation relation) throws SQLException {
    var table = "codelist." + relation.name();
    var print = relation.fingerprint();
    if (print.equals(session.text("select obj_description(to_regclass(?), 'pg_class')", table))) {
      return;
    }
    session.run("drop table if exists " + table);
    for (var statement : relation.statements()) {
      session.run(statement);
    }
    session.run("comment on table " + table + " is '" + print + "'");
    session.run("analyze " + table);
  }
}
