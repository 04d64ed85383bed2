import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;

/** Fiche in a process and a folder of its own, while something is measured. */
final class Served implements AutoCloseable {

  private static final int TRIES = 1_200;
  private static final int PAUSE = 100;

  private final Process server;

  private Served(Process server) {
    this.server = server;
  }

  /** Without figures, whose making would be measured too; returns when a path answers. */
  static Served at(int port, String path) throws Exception {
    var data = Files.createTempDirectory("fiche-bench");
    var builder =
        new ProcessBuilder("./fiche", "serve", "--port", "" + port, "--data", data.toString())
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD);
    builder.environment().put("FICHE_DEMONSTRATION_START", "never");
    var served = new Served(builder.start());
    waitFor(served.server, port, path);
    return served;
  }

  /** Waits until a path answers. */
  static void waitFor(Process server, int port, String path) throws Exception {
    var ready = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path)).build();
    try (var client = HttpClient.newHttpClient()) {
      for (int tries = 0; tries < TRIES && server.isAlive(); tries++) {
        try {
          if (client.send(ready, BodyHandlers.discarding()).statusCode() == 200) {
            return;
          }
        } catch (IOException notYet) {
          // The port is not open yet.
        }
        Thread.sleep(PAUSE);
      }
    }
    server.destroy();
    throw new IllegalStateException("The server did not start");
  }

  /** One line beside what the machine can do at most. */
  static void report(String what, Load.Seen seen, Load.Seen limit) {
    System.out.printf("%-16s %s  ratio %.3f%n", what, seen, seen.perSecond() / limit.perSecond());
  }

  /** The seconds that the first argument names, else ten. */
  static int seconds(String... arguments) {
    return arguments.length > 0 ? Integer.parseInt(arguments[0].replaceAll("\\D", "")) : 10;
  }

  @Override
  public void close() throws InterruptedException {
    server.destroy();
    server.waitFor();
  }
}
