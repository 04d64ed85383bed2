package org.fiche.catalogue;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;

/** Where content is, and how it becomes a publication. */
@ConfigMapping(prefix = "fiche.catalogue")
public interface CatalogueConfig {

  /** The folder of content. */
  @WithDefault("content")
  Path content();

  /** Whether an empty database is filled with the versions that the git history holds. */
  @WithDefault("true")
  boolean backFill();

  /** What happens at start. */
  @WithDefault("publish-if-empty")
  Start start();

  /** How often a server asks the database for a newer publication. */
  @WithDefault("5s")
  Duration poll();

  /** How often a preview looks at the folder for changes. */
  @WithDefault("200ms")
  Duration watch();

  /** What a server does at its start. */
  enum Start {
    /** Serve the current publication; publish the folder first where there is none. */
    PUBLISH_IF_EMPTY,
    /** Show the folder as it is being edited; make no versions. */
    PREVIEW,
    /** Nothing; a command does what it wants. */
    NOTHING
  }
}
