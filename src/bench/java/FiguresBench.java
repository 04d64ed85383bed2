import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.BooleanSupplier;

/**
 * What waits for figures: a first start, which makes demonstration data by itself, until those of
 * the newest year and all are there; then an author who changes a threshold in a preview, until the
 * newest year shows it. Run by {@code ./fiche bench figures}.
 */
final class FiguresBench {

  private static final int PORT = 18_089;
  private static final int NEWEST = 2024;
  private static final Duration PATIENCE = Duration.ofMinutes(20);
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  private FiguresBench() {}

  public static void main(String... arguments) throws Exception {
    var folder = Files.createTempDirectory("fiche-bench");
    var content = folder.resolve("content");
    copy(Path.of("content"), content);
    var codes = codes(content);
    long start = System.nanoTime();
    var server = fiche("serve", folder);
    try {
      await(server, () -> codes.stream().allMatch(FiguresBench::hasNewest));
      report("first start to the newest year of all indicators", start, "90");
      await(server, () -> codes.stream().allMatch(FiguresBench::hasAll));
      report("first start to all years", start, "240");
    } finally {
      stop(server);
    }
    recalculate(folder, content, codes);
  }

  private static void recalculate(Path folder, Path content, List<String> codes) throws Exception {
    var preview = fiche("preview", folder);
    try {
      await(preview, () -> codes.stream().allMatch(FiguresBench::hasAll));
      var concept = content.resolve("concepts/active-practice.yaml");
      var text = Files.readString(concept);
      for (var threshold : List.of("900", "1600", "1100")) {
        var before = newest("stat_003_005");
        Files.writeString(concept, text.replace("value: 1250", "value: " + threshold));
        long saved = System.nanoTime();
        await(preview, () -> !newest("stat_003_005").equals(before) && hasNewest("stat_003_005"));
        report("threshold " + threshold + " saved to the newest year", saved, "10");
      }
    } finally {
      stop(preview);
    }
  }

  private static void report(String what, long start, String target) {
    System.out.printf(
        "%-50s %6.1f s (target %s)%n", what, (System.nanoTime() - start) / 1e9, target);
  }

  private static boolean hasNewest(String code) {
    return newest(code).contains(",normal,");
  }

  private static boolean hasAll(String code) {
    var lines = get("/data/" + code + ".csv");
    return hasNewest(code) && !lines.contains(",not available,");
  }

  private static String newest(String code) {
    return get("/data/" + code + ".csv?year=" + NEWEST);
  }

  /** Nothing while the server does not answer. */
  private static String get(String path) {
    try {
      var request = HttpRequest.newBuilder(URI.create("http://localhost:" + PORT + path));
      return CLIENT.send(request.build(), BodyHandlers.ofString()).body();
    } catch (IOException notYet) {
      return "";
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(stopped);
    }
  }

  private static void await(Process server, BooleanSupplier holds) throws InterruptedException {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!holds.getAsBoolean()) {
      if (!server.isAlive() || System.nanoTime() > end) {
        throw new IllegalStateException("The server ended, or has no figures after " + PATIENCE);
      }
      Thread.sleep(200);
    }
  }

  private static List<String> codes(Path content) throws IOException {
    try (var files = Files.list(content.resolve("indicators"))) {
      return files
          .map(file -> file.getFileName().toString().replace(".yaml", ""))
          .sorted()
          .toList();
    }
  }

  private static Process fiche(String command, Path folder) throws IOException {
    return new ProcessBuilder(
            "./fiche",
            command,
            "--port=" + PORT,
            "--data=" + folder.resolve("data"),
            "--content=" + folder.resolve("content"))
        .redirectErrorStream(true)
        .redirectOutput(folder.resolve(command + ".log").toFile())
        .start();
  }

  private static void stop(Process server) throws InterruptedException {
    server.destroy();
    server.waitFor();
  }

  private static void copy(Path from, Path to) throws IOException {
    try (var files = Files.walk(from)) {
      for (var path : (Iterable<Path>) files::iterator) {
        Files.copy(path, to.resolve(from.relativize(path).toString()));
      }
    }
  }
}
