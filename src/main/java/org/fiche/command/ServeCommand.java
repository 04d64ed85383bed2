package org.fiche.command;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Serves the current publication. */
@Command(
    name = "serve",
    description = {
      "Serve the catalogue. On an empty database, content is published first.",
      "QUARKUS_DATASOURCE_JDBC_URL names a PostgreSQL of your own instead of the embedded one."
    },
    mixinStandardHelpOptions = true,
    showDefaultValues = true)
final class ServeCommand implements Callable<Integer> {

  @Option(names = "--port", description = "Port; 0 means any free one", defaultValue = "8080")
  private int port;

  @Option(
      names = "--host",
      description = "Address to listen on; 0.0.0.0 lets other machines in",
      defaultValue = "127.0.0.1")
  private String host = "127.0.0.1";

  @Option(names = "--data", description = "Folder of database and index", defaultValue = "data")
  private Path data = Path.of("data");

  @Option(names = "--content", description = "Folder of cards", defaultValue = "content")
  private Path content = Path.of("content");

  @Override
  public Integer call() {
    return new Serving(host, port, data, content).run();
  }
}
