import io.quarkus.arc.Arc;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.fiche.card.text.Language;
import org.fiche.catalogue.Catalogue;
import org.fiche.catalogue.CurrentCatalogue;
import org.fiche.catalogue.Showing;
import org.fiche.command.Fiche;
import org.fiche.content.Content;
import org.fiche.content.ContentFolder;
import org.fiche.content.ContentReader;
import org.fiche.search.engine.lucene.RawLucene;
import org.fiche.search.index.Indexes;
import org.fiche.search.query.Matching;
import org.fiche.search.query.QueryText;
import org.fiche.search.query.Stage;
import org.fiche.search.query.Tuning;

/**
 * Searching in many cards: a server as it always is, shown a generated catalogue, asked over HTTP;
 * beside it Lucene alone. No query is asked twice, so that no answer is remembered. Run by {@code
 * ./fiche bench search}; {@code --cards=10000,100000}, {@code --queries=1500}, {@code
 * --opensearch=http://localhost:9200} for a cluster instead of the index of the process, {@code
 * --data=folder} for a folder whose indexes stay, and are opened when it is measured again.
 */
final class SearchBench {

  private static final int PORT = 18_085;
  private static final List<String> LANGUAGES = List.of("fr", "nl", "de", "en");

  private final Path data;
  private final int queries;
  private final boolean cluster;

  private SearchBench(Path data, int queries, boolean cluster) {
    this.data = data;
    this.queries = queries;
    this.cluster = cluster;
  }

  public static void main(String... arguments) throws Exception {
    var cluster = option(arguments, "opensearch", "");
    var kept = option(arguments, "data", "");
    var data = kept.isEmpty() ? Files.createTempDirectory("fiche-bench") : Path.of(kept);
    System.setProperty("fiche.demonstration.start", "never");
    System.setProperty("fiche.catalogue.poll", "24h");
    System.setProperty("fiche.catalogue.back-fill", "false");
    System.setProperty("fiche.search.patience", "1h");
    if (!cluster.isEmpty()) {
      System.setProperty("fiche.search.backend", "opensearch");
      System.setProperty("fiche.search.hosts", cluster);
      System.setProperty("fiche.search.name", "fiche-bench");
    }
    Thread.ofPlatform()
        .daemon()
        .start(() -> Fiche.main("serve", "--port", "" + PORT, "--data", data.toString()));
    var bench =
        new SearchBench(
            data, Integer.parseInt(option(arguments, "queries", "1500")), !cluster.isEmpty());
    Load.waitFor(PORT, "/api/search?q=DMG&lang=fr");
    var real = new ContentReader().read(ContentFolder.read(Path.of("content")));
    long number = 1_000_000;
    for (var cards : option(arguments, "cards", "10000,100000").split(",")) {
      bench.measure(number++, real, Integer.parseInt(cards));
    }
    System.exit(0);
  }

  private static String option(String[] arguments, String name, String usual) {
    return Stream.of(arguments)
        .filter(each -> each.startsWith("--" + name + "="))
        .map(each -> each.substring(name.length() + 3))
        .findFirst()
        .orElse(usual);
  }

  private void measure(long number, Content real, int cards) throws Exception {
    long before = used();
    var catalogue = Showing.catalogue(number, Cards.content(real, cards));
    long held = used();
    var indexes = Arc.container().instance(Indexes.class).get();
    double seconds = prepare(indexes, catalogue);
    Showing.show(Arc.container().instance(CurrentCatalogue.class).get(), catalogue);
    System.out.printf(
        "%n%,d cards: index after %.1f s (%,.0f a second); memory: cards %,d MB, index %,d MB%n",
        cards, seconds, cards / seconds, (held - before) >> 20, (used() - held) >> 20);
    var asked = Questions.queries(cards, 5 * queries);
    var warm = asked.subList(2 * queries, 5 * queries);
    Load.once(PORT, paths("/api/search?size=20&", warm), 2);
    var words = asked.subList(0, queries);
    report("search", Load.once(PORT, paths("/api/search?size=20&", words), 1));
    var others = asked.subList(queries, 2 * queries);
    var narrow = "/api/search?size=20&kind=indicator&from=2015&";
    report("with filters", Load.once(PORT, paths(narrow, others), 1));
    var typed = Questions.beginnings(2 * queries);
    Load.once(PORT, paths("/api/suggest?", typed.subList(0, queries)), 2);
    report(
        "suggest", Load.once(PORT, paths("/api/suggest?", typed.subList(queries, 2 * queries)), 1));
    report("plain text", Load.once(PORT, Collections.nCopies(queries, "/robots.txt"), 1));
    if (!cluster) {
      raw(catalogue, indexes, number, asked.subList(0, 3 * queries));
    }
    report(
        "again, 8 at once",
        Load.run(PORT, paths("/api/search?size=20&", words), 8, Duration.ofSeconds(5)));
  }

  /** Seconds until an index is there: filled, or opened if a folder has it since another time. */
  private double prepare(Indexes indexes, Catalogue catalogue) {
    long started = System.nanoTime();
    if (!Files.exists(data.resolve("index").resolve("" + catalogue.number()))) {
      indexes.prepare(catalogue);
    }
    indexes.of(catalogue).orElseThrow();
    return (System.nanoTime() - started) / 1e9;
  }

  /** The same queries as clauses that are ready, on the same files; the others to warm up. */
  private void raw(Catalogue catalogue, Indexes indexes, long number, List<String> words)
      throws Exception {
    var index = indexes.of(catalogue).orElseThrow();
    try (var files = Files.walk(data.resolve("index").resolve("" + number));
        var lucene =
            new RawLucene(
                files
                    .filter(Files::isRegularFile)
                    .filter(each -> each.getFileName().toString().startsWith("segments_"))
                    .findFirst()
                    .orElseThrow()
                    .getParent())) {
      var ready =
          IntStream.range(0, words.size())
              .mapToObj(
                  at -> {
                    var language =
                        Language.valueOf(LANGUAGES.get(at % 4).toUpperCase(java.util.Locale.ROOT));
                    var matching =
                        new Matching(index, QueryText.of(words.get(at)), language, Tuning.ALL);
                    var all =
                        RawLucene.query(
                            matching.matches(Stage.ALL_WORDS), matching.rank(Stage.ALL_WORDS));
                    return lucene.ask(all) > 0 || !matching.differs(Stage.MISSPELT)
                        ? all
                        : RawLucene.query(
                            matching.matches(Stage.MISSPELT), matching.rank(Stage.MISSPELT));
                  })
              .toList();
      ready.subList(queries, ready.size()).forEach(lucene::ask);
      var times = new ArrayList<Long>();
      for (var query : ready.subList(0, queries)) {
        long asked = System.nanoTime();
        lucene.ask(query);
        times.add(System.nanoTime() - asked);
      }
      var all = times.stream().mapToLong(Long::longValue).toArray();
      report("Lucene alone", Load.Seen.of(all, 0, Arrays.stream(all).sum() / 1e9));
    }
  }

  private static List<String> paths(String address, List<String> words) {
    return IntStream.range(0, words.size())
        .mapToObj(
            at ->
                address
                    + "lang="
                    + LANGUAGES.get(at % 4)
                    + "&q="
                    + URLEncoder.encode(words.get(at), StandardCharsets.UTF_8))
        .toList();
  }

  private static void report(String what, Load.Seen seen) {
    System.out.printf("%-18s %s%n", what, seen);
  }

  private static long used() {
    for (int times = 0; times < 3; times++) {
      System.gc();
    }
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }
}
