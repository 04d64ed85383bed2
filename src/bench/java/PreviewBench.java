import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * From the save of a file to the page and to the search result that show it, in a preview of 1,000
 * cards: the real ones and copies of them under other codes. Run by {@code ./fiche bench preview};
 * {@code --runs=9}.
 */
final class PreviewBench {

  private static final int PORT = 18_085;
  private static final int CARDS = 1_000;
  private static final String SITE = "http://localhost:" + PORT;
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  private PreviewBench() {}

  public static void main(String... arguments) throws Exception {
    int runs = arguments.length > 0 ? Integer.parseInt(arguments[0].replaceAll("\\D", "")) : 9;
    var folder = Files.createTempDirectory("fiche-bench");
    var content = folder.resolve("content");
    copy(Path.of("content"), content);
    int copies = multiply(content);
    var builder =
        new ProcessBuilder(
            "./fiche",
            "preview",
            "--port",
            "" + PORT,
            "--data",
            folder.resolve("data").toString(),
            "--content",
            content.toString());
    builder.environment().put("FICHE_DEMONSTRATION_START", "never");
    builder.redirectErrorStream(true).redirectOutput(folder.resolve("log").toFile());
    var server = builder.start();
    try {
      waitFor(SITE + "/en/cards/copy-1", "", server);
      System.out.printf("%d copies beside the real cards%n", copies);
      measure(content.resolve("concepts/copy-1.yaml"), runs, server);
    } finally {
      server.destroy();
      server.waitFor();
    }
  }

  private static void measure(Path card, int runs, Process server) throws Exception {
    var text = Files.readString(card);
    var page = new double[runs];
    var hit = new double[runs];
    for (int run = 0; run < runs; run++) {
      var word = "Zebra" + "abcdefghijklmnopqrstuvwxyz".charAt(run % 26) + "quark";
      Files.writeString(card, text.replaceFirst("en: [^,}]+}", "en: " + word + "}"));
      long saved = System.nanoTime();
      waitFor(SITE + "/en/cards/copy-1", word, server);
      page[run] = (System.nanoTime() - saved) / 1e9;
      waitFor(SITE + "/api/search?lang=en&q=" + word, "copy-1", server);
      hit[run] = (System.nanoTime() - saved) / 1e9;
    }
    report("save to page", page);
    report("save to search hit", hit);
  }

  private static void report(String what, double[] seconds) {
    Arrays.sort(seconds);
    System.out.printf(
        "%-20s median %.2f s, worst %.2f s (target 1)%n",
        what, seconds[seconds.length / 2], seconds[seconds.length - 1]);
  }

  /** Copies of one concept and one indicator, in turn, until there are enough cards. */
  private static int multiply(Path content) throws IOException {
    var concept = Files.readString(content.resolve("concepts/medical-house.yaml"));
    var indicator = Files.readString(content.resolve("indicators/stat_003_014.yaml"));
    int copies = CARDS - real(content);
    for (int copy = 1; copy <= copies; copy++) {
      boolean odd = copy % 2 == 1;
      Files.writeString(
          content.resolve(odd ? "concepts" : "indicators").resolve("copy-" + copy + ".yaml"),
          (odd ? concept : indicator).replaceFirst("(?m)^code: .*$", "code: copy-" + copy));
    }
    return copies;
  }

  private static int real(Path content) throws IOException {
    try (var files = Files.walk(content, 2)) {
      return (int) files.filter(path -> path.toString().endsWith(".yaml")).count();
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    try (var files = Files.walk(from)) {
      for (var path : (Iterable<Path>) files::iterator) {
        Files.copy(path, to.resolve(from.relativize(path).toString()));
      }
    }
  }

  private static void waitFor(String address, String words, Process server) throws Exception {
    var request = HttpRequest.newBuilder(URI.create(address)).build();
    for (int tries = 0; tries < 12_000 && server.isAlive(); tries++) {
      try {
        var answer = CLIENT.send(request, BodyHandlers.ofString());
        if (answer.statusCode() == 200 && answer.body().contains(words)) {
          return;
        }
      } catch (IOException notYet) {
        // The port is not open yet.
      }
      Thread.sleep(10);
    }
    throw new IllegalStateException(address + " does not show " + List.of(words));
  }
}
