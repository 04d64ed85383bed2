package org.fiche.warehouse;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How the database works on microdata. */
@ConfigMapping(prefix = "fiche.warehouse")
public interface WarehouseConfig {

  /** Memory for one sort or hash of a derivation, as PostgreSQL writes it. */
  @WithDefault("256MB")
  String workMemory();
}
