package org.fiche.warehouse.demo;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** The demonstration that a server makes by itself. */
@ConfigMapping(prefix = "fiche.demonstration")
public interface DemonstrationConfig {

  /** Whether a server makes one at its start. */
  @WithDefault("never")
  Start start();

  /** One in so many people and practices is there; 1 is the whole country. */
  @WithDefault("50")
  int thin();

  /** First and last year of people. */
  @WithDefault("2017-2024")
  String years();

  /** Another seed makes another population with the same rates. */
  @WithDefault("1")
  long seed();

  /** What a server does at its start. */
  enum Start {
    /** Make one if nothing is loaded, and go on with one that was interrupted. */
    IF_EMPTY,
    /** Nothing. */
    NEVER
  }
}
