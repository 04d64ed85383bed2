package org.fiche.command;

import io.quarkus.runtime.QuarkusApplication;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.fiche.command.database.EmbeddedDatabase;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * Starts a server in a folder of its own, reads a few pages and ends, while the launcher lets the
 * virtual machine take notes (JEP 514): the next start finds classes loaded and linked.
 */
@Command(
    name = "rehearse",
    description = "Start in a folder of its own, ask for a few pages, and end.",
    hidden = true,
    mixinStandardHelpOptions = true)
final class RehearseCommand implements Callable<Integer> {

  @Option(names = "--data", description = "Folder of database and index", required = true)
  private Path data = Path.of("data");

  @Option(names = "--content", description = "Folder of cards", defaultValue = "content")
  private Path content = Path.of("content");

  /** Whichever database is configured, a rehearsal leaves it alone. */
  @Override
  public Integer call() {
    try (var database = EmbeddedDatabase.open(data)) {
      System.setProperty("quarkus.datasource.jdbc.url", database.jdbcUrl());
      System.setProperty("quarkus.datasource.username", "postgres");
      System.setProperty("quarkus.datasource.password", "postgres");
      var address = Address.free("127.0.0.1", 0);
      var properties = Serving.properties(address, content, "publish-if-empty", "never");
      return new Awake(data, properties).run(Rehearsal.class, address.url());
    }
  }

  /** Asks as first readers do; 1 if a page does not come. */
  public static final class Rehearsal implements QuarkusApplication {

    private static final List<String> PAGES =
        List.of("fr/", "en/cards/stat_003_014", "nl/search?q=huisarts", "api/search?q=gp&lang=en");

    @Override
    public int run(String... address) throws IOException, InterruptedException {
      try (var client = HttpClient.newHttpClient()) {
        for (var page : PAGES) {
          var request = HttpRequest.newBuilder(URI.create(address[0] + page)).build();
          if (client.send(request, BodyHandlers.discarding()).statusCode() >= 500) {
            System.err.println(page + " did not come");
            return 1;
          }
        }
      }
      return 0;
    }
  }
}
