package org.fiche.search.index;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;

/** Where indexes are, and how long a reader waits for one. */
@ConfigMapping(prefix = "fiche.search")
public interface SearchConfig {

  /** The folder of indexes: one folder inside it for each publication. */
  @WithDefault("data/index")
  Path folder();

  /** How long a query waits for an index that is being opened or built. */
  @WithDefault("2s")
  Duration patience();

  /** Whether queries that found nothing are counted for editors. */
  @WithDefault("true")
  boolean learning();
}
