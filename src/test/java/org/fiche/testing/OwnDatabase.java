package org.fiche.testing;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.List;
import java.util.Set;
import org.fiche.observation.HoldsBackFew;

/** Starts Quarkus on an empty database of its own, for tests that publish or load. */
public final class OwnDatabase implements QuarkusTestProfile {

  @Override
  public boolean disableGlobalTestResources() {
    return true;
  }

  @Override
  public Set<Class<?>> getEnabledAlternatives() {
    return Set.of(HoldsBackFew.class);
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
