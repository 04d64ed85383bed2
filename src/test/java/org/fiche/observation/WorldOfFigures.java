package org.fiche.observation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;

/** Lets a test wait until the figures of the small world stand. */
@ApplicationScoped
public class WorldOfFigures {

  private static final Duration PATIENCE = Duration.ofMinutes(5);

  private final DataSource database;
  private final Values values;

  WorldOfFigures(DataSource database, Values values) {
    this.database = database;
    this.values = values;
  }

  public void stands() throws SQLException, InterruptedException {
    if (!values.releases().isEmpty()) {
      return;
    }
    SmallWorld.load(database);
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (values.releases().isEmpty() && System.nanoTime() < end) {
      Thread.sleep(100);
    }
    assertThat(values.releases()).isNotEmpty();
  }
}
