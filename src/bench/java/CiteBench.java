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
    try (var served = Served.at(PORT, "/id/stat_003_014.ris")) {
      measure(Duration.ofSeconds(Served.seconds(arguments)));
    }
  }

  private static void measure(Duration time) throws Exception {
    var plain = List.of("/robots.txt");
    for (var format : FORMATS) {
      Load.run(PORT, paths(format), CONNECTIONS, time.dividedBy(4));
    }
    Load.run(PORT, plain, CONNECTIONS, time.dividedBy(2));
    var limit = Load.run(PORT, plain, CONNECTIONS, time);
    Served.report("plain text", limit, limit);
    for (var format : FORMATS) {
      Served.report(format, Load.run(PORT, paths(format), CONNECTIONS, time), limit);
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
}
