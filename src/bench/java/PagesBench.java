import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Card pages and searches per second, beside a plain-text endpoint of the same process. Run by
 * {@code ./fiche bench pages}; {@code --seconds=10}.
 */
final class PagesBench {

  private static final int PORT = 18_083;
  private static final int CONNECTIONS = 8;

  private PagesBench() {}

  public static void main(String... arguments) throws Exception {
    int seconds = arguments.length > 0 ? Integer.parseInt(arguments[0].replaceAll("\\D", "")) : 10;
    var data = Files.createTempDirectory("fiche-bench");
    var builder =
        new ProcessBuilder("./fiche", "serve", "--port", "" + PORT, "--data", data.toString())
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD);
    // Making data would be measured too.
    builder.environment().put("FICHE_DEMONSTRATION_START", "never");
    var server = builder.start();
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
    var cards = new ArrayList<String>();
    var searches = new ArrayList<String>();
    for (var language : List.of("fr", "nl", "de", "en")) {
      for (var code : List.of("stat_003_014", "stat_003_005", "REGCONTACT", "medical-house")) {
        cards.add("/" + language + "/cards/" + code);
      }
      for (var words : List.of("huisarts+contacten", "medecin+generaliste", "DMG", "003_014")) {
        searches.add("/api/search?lang=" + language + "&q=" + words);
      }
    }
    for (var paths : List.of(plain, cards, searches)) {
      Load.run(PORT, paths, CONNECTIONS, time.dividedBy(2));
    }
    var limit = Load.run(PORT, plain, CONNECTIONS, time);
    report("plain text", limit, limit);
    report("card pages", Load.run(PORT, cards, CONNECTIONS, time), limit);
    report("searches (API)", Load.run(PORT, searches, CONNECTIONS, time), limit);
    var pages = searches.stream().map(PagesBench::page).toList();
    report("search pages", Load.run(PORT, pages, CONNECTIONS, time), limit);
  }

  private static String page(String api) {
    var language = api.substring(17, 19);
    return "/" + language + "/search?" + api.substring(api.indexOf("q="));
  }

  private static void report(String what, Load.Seen seen, Load.Seen limit) {
    System.out.printf("%-16s %s  ratio %.3f%n", what, seen, seen.perSecond() / limit.perSecond());
  }

  private static void waitFor(Process server) throws Exception {
    var client = HttpClient.newHttpClient();
    var ready =
        HttpRequest.newBuilder(URI.create("http://localhost:" + PORT + "/api/search?q=DMG&lang=fr"))
            .build();
    for (int tries = 0; tries < 600 && server.isAlive(); tries++) {
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
