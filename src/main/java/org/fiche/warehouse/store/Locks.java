package org.fiche.warehouse.store;

import java.sql.SQLException;

/** What only one process may do at a time; a lock lasts to the end of its transaction. */
public enum Locks {
  /** Derived tables are being made. */
  DERIVING(7_311_001),
  /** Loaded data must stay as they are. */
  LOADING(7_311_002);

  private final long key;

  Locks(long key) {
    this.key = key;
  }

  public void take(Session session) throws SQLException {
    session.text("select pg_advisory_xact_lock(" + key + ")");
  }

  public void share(Session session) throws SQLException {
    session.text("select pg_advisory_xact_lock_shared(" + key + ")");
  }
}
