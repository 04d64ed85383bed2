package org.fiche.testing;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.List;

/** Starts Quarkus on an empty database of its own, for tests that publish or load. */
public final class OwnDatabase implements QuarkusTestProfile {

  @Override
  public boolean disableGlobalTestResources() {
    return true;
  }

  @Override
  public List<TestResourceEntry> testResources() {
    return List.of(new TestResourceEntry(OwnPostgres.class));
  }

  /** The same server as for other tests, another database. */
  public static final class OwnPostgres extends PostgresResource {
    public OwnPostgres() {
      super("own");
    }
  }
}
