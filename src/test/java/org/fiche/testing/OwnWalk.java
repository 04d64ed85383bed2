package org.fiche.testing;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.List;
import java.util.Map;

/** Starts Quarkus on a database without any publication, for a test that asks for all of a site. */
public final class OwnWalk implements QuarkusTestProfile {

  @Override
  public boolean disableGlobalTestResources() {
    return true;
  }

  @Override
  public Map<String, String> getConfigOverrides() {
    return Map.of("fiche.catalogue.start", "nothing");
  }

  @Override
  public List<TestResourceEntry> testResources() {
    return List.of(new TestResourceEntry(WalkPostgres.class));
  }

  /** The same server as for other tests, another database. */
  public static final class WalkPostgres extends PostgresResource {
    public WalkPostgres() {
      super("walk");
    }
  }
}
