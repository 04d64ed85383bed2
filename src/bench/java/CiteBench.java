import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/**
 * References per second, format by format, beside a plain-text endpoint of the same process. Run by
 * {@code ./fiche bench cite}; {@code --seconds=10}.
 */
final class CiteBench {

  private static final int PORT = 18_084;
  private static final List<String> FORMATS =
      List.of("ris", "bib", "csl.json", "jsonld", "ttl", "txt?style=apa");

  private CiteBench() {}

  public static void main(String... arguments) throws Exception {
    try (var served = Served.at(PORT, "/id/stat_003_014.ris")) {
      measure(Duration.ofSeconds(Served.seconds(arguments)));
    }
  }

  private static void measure(Duration time) throws Exception {
    var all = new LinkedHashMap<String, List<String>>();
    FORMATS.forEach(format -> all.put(format, paths(format)));
    Served.compare(PORT, all, time);
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
