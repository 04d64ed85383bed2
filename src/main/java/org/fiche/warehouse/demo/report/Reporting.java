package org.fiche.warehouse.demo.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.fiche.area.Areas;
import org.fiche.warehouse.DatabaseFailure;

/** Compares what is derived with the targets. */
@ApplicationScoped
public class Reporting {

  private final DataSource database;

  public Reporting(DataSource database) {
    this.database = database;
  }

  /**
   * Compares the years that are derived.
   *
   * @param thin one in so many people is there
   * @throws DatabaseFailure if the derived tables are not there
   */
  public Report of(Areas areas, List<Integer> years, int thin) {
    try {
      return Report.of(database, areas, years, thin);
    } catch (SQLException broken) {
      throw new DatabaseFailure(broken);
    }
  }
}
