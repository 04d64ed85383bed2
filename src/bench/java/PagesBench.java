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
    try (var served = Served.at(PORT, "/api/search?q=DMG&lang=fr")) {
      measure(Duration.ofSeconds(Served.seconds(arguments)));
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
    Served.report("plain text", limit, limit);
    Served.report("card pages", Load.run(PORT, cards, CONNECTIONS, time), limit);
    Served.report("searches (API)", Load.run(PORT, searches, CONNECTIONS, time), limit);
    var pages = searches.stream().map(PagesBench::page).toList();
    Served.report("search pages", Load.run(PORT, pages, CONNECTIONS, time), limit);
  }

  private static String page(String api) {
    var language = api.substring(17, 19);
    return "/" + language + "/search?" + api.substring(api.indexOf("q="));
  }
}
