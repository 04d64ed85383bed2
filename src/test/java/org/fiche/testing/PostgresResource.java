package org.fiche.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import org.fiche.command.database.EmbeddedDatabase;
import org.fiche.command.database.TestDatabase;

/**
 * One PostgreSQL for all tests that start Quarkus, with an empty database; or the one that {@code
 * QUARKUS_DATASOURCE_JDBC_URL} names, as it is.
 */
public class PostgresResource implements QuarkusTestResourceLifecycleManager {

  private final String name;
  private Optional<EmbeddedDatabase> server = Optional.empty();

  public PostgresResource() {
    this("fiche");
  }

  /** A database of another name, on the same server. */
  protected PostgresResource(String name) {
    this.name = name;
  }

  @Override
  public Map<String, String> start() {
    if (System.getenv("QUARKUS_DATASOURCE_JDBC_URL") != null) {
      return Map.of();
    }
    var started = TestDatabase.open(Path.of("target", "test-postgres"));
    server = Optional.of(started);
    try {
      var url = TestDatabase.emptyDatabase(started, name);
      return Map.of("quarkus.datasource.jdbc.url", url);
    } catch (SQLException broken) {
      throw new IllegalStateException("The test database cannot be made", broken);
    }
  }

  @Override
  public void stop() {
    server.ifPresent(EmbeddedDatabase::close);
  }
}
