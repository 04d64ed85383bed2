package org.fiche.observation.computing;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How figures are kept and followed. */
@ConfigMapping(prefix = "fiche.observation")
public interface ObservationConfig {

  /** How much memory rolled-up figures may take. */
  @WithDefault("128M")
  MemorySize memory();

  /** How often a server asks the database whether figures or data changed. */
  @WithDefault("1s")
  Duration poll();
}
