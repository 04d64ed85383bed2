import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/**
 * Card pages and searches per second, beside a plain-text endpoint of the same process. Run by
 * {@code ./fiche bench pages}; {@code --seconds=10}.
 */
final class PagesBench {

  private static final int PORT = 18_083;

  private PagesBench() {}

  public static void main(String... arguments) throws Exception {
    try (var served = Served.at(PORT, "/api/search?q=DMG&lang=fr")) {
      measure(Duration.ofSeconds(Served.seconds(arguments)));
    }
  }

  private static void measure(Duration time) throws Exception {
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
    var all = new LinkedHashMap<String, List<String>>();
    all.put("card pages", cards);
    all.put("searches (API)", searches);
    all.put("search pages", searches.stream().map(PagesBench::page).toList());
    Served.compare(PORT, all, time);
  }

  private static String page(String api) {
    var language = api.substring(17, 19);
    return "/" + language + "/search?" + api.substring(api.indexOf("q="));
  }
}
