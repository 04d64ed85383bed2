package org.fiche.testing;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.List;
import java.util.Map;

/** Starts Quarkus on a database without any publication, which may be filled from git. */
public final class OwnHistory implements QuarkusTestProfile {

  @Override
  public boolean disableGlobalTestResources() {
    return true;
  }

  @Override
  public Map<String, String> getConfigOverrides() {
    return Map.of("fiche.catalogue.back-fill", "true", "fiche.catalogue.start", "nothing");
  }

  @Override
  public List<TestResourceEntry> testResources() {
    return List.of(new TestResourceEntry(HistoryPostgres.class));
  }

  /** The same server as for other tests, another database. */
  public static final class HistoryPostgres extends PostgresResource {
    public HistoryPostgres() {
      super("history");
    }
  }
}
