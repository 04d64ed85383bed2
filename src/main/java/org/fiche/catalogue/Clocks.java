package org.fiche.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;

/** The clock of the running program, in the time zone of the machine; tests bring their own. */
@ApplicationScoped
class Clocks {

  @Produces
  @Singleton
  Clock clock() {
    return Clock.systemDefaultZone();
  }
}
