package org.fiche.command;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Serves the current publication. */
@Command(
    name = "serve",
    description = {
      "Serve the catalogue. On an empty database, content is published first.",
      "QUARKUS_DATASOURCE_JDBC_URL names a PostgreSQL of your own instead of the embedded one."
    },
    mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {

  @Mixin private Serving serving = new Serving();

  @Override
  public Integer call() {
    return serving.run("publish-if-empty");
  }
}
