import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Fiche in a process and a folder of its own, while something is measured. */
final class Served implements AutoCloseable {

  private static final int TRIES = 1_200;
  private static final int PAUSE = 100;
  private static final int CONNECTIONS = 8;

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

  /**
   * Answers a second beside those of a plain text, which is measured again before each: a process
   * grows quicker for minutes, and a machine that others share is not always as quick.
   *
   * @param all paths by what they are
   * @param time of each measurement
   */
  static void compare(int port, Map<String, List<String>> all, Duration time) throws Exception {
    var plain = List.of("/robots.txt");
    Load.run(port, plain, CONNECTIONS, time.multipliedBy(2));
    for (var paths : all.values()) {
      Load.run(port, paths, CONNECTIONS, time);
    }
    for (var each : all.entrySet()) {
      var limit = Load.run(port, plain, CONNECTIONS, time);
      report("plain text", limit, limit);
      report(each.getKey(), Load.run(port, each.getValue(), CONNECTIONS, time), limit);
    }
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
