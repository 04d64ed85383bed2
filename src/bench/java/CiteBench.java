import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * References per second, format by format, beside a plain-text endpoint of the same process. Run by
 * {@code ./fiche bench cite}; {@code --seconds=10}.
 */
final class CiteBench {

  private static final int PORT = 18_084;
  private static final int CONNECTIONS = 8;
  private static final List<String> FORMATS =
      List.of("ris", "bib", "csl.json", "jsonld", "ttl", "txt?style=apa");

  private CiteBench() {}

  public static void main(String... arguments) throws Exception {
    int seconds = arguments.length > 0 ? Integer.parseInt(arguments[0].replaceAll("\\D", "")) : 10;
    var data = Files.createTempDirectory("fiche-bench");
    var command = List.of("./fiche", "serve", "--port", "" + PORT, "--data", data.toString());
    var builder = new ProcessBuilder(command);
    builder.environment().put("FICHE_DEMONSTRATION_START", "never");
    var server =
        builder.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
    try {
      waitFor(server);
      measure(Duration.ofSeconds(seconds));
    } finally {
      server.destroy();
      server.waitFor();
    }
  }

  private static void measure(Duration time) throws Exception {
    var plain = List.of("/robots.txt");
    for (var format : FORMATS) {
      Load.run(PORT, paths(format), CONNECTIONS, time.dividedBy(4));
    }
    Load.run(PORT, plain, CONNECTIONS, time.dividedBy(2));
    var limit = Load.run(PORT, plain, CONNECTIONS, time);
    report("plain text", limit, limit);
    for (var format : FORMATS) {
      report(format, Load.run(PORT, paths(format), CONNECTIONS, time), limit);
    }
  }

  /** The newest version and a named one, in every language. */
  private static List<String> paths(String format) {
    var paths = new ArrayList<String>();
    for (var code : List.of("stat_003_014", "stat_003_005", "REGCONTACT", "medical-house")) {
      for (var language : List.of("fr", "nl", "de", "en")) {
        var question = (format.contains("?") ? "&" : "?") + "lang=" + language;
        paths.add("/id/" + code + "." + format + question);
      }
    }
    paths.add("/id/stat_003_014/2025-09-25." + format);
    return paths;
  }

  private static void report(String what, Load.Seen seen, Load.Seen limit) {
    System.out.printf("%-16s %s  ratio %.3f%n", what, seen, seen.perSecond() / limit.perSecond());
  }

  private static void waitFor(Process server) throws Exception {
    var client = HttpClient.newHttpClient();
    var ready =
        HttpRequest.newBuilder(URI.create("http://localhost:" + PORT + "/id/stat_003_014.ris"))
            .build();
    for (int tries = 0; tries < 1200 && server.isAlive(); tries++) {
      try {
        if (client.send(ready, HttpResponse.BodyHandlers.discarding()).statusCode() == 200) {
          return;
        }
      } catch (java.io.IOException notYet) {
        // The port is not open yet.
      }
      Thread.sleep(100);
    }
    throw new IllegalStateException("The server did not start");
  }
}
