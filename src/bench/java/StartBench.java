import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * Start to first card, beside an empty Quarkus on the same database. Prints both and their ratio.
 *
 * <p>Fiche is started once to fill the database; that PostgreSQL is kept running for both, so that
 * neither pays for it. Run by {@code ./fiche bench start}; {@code --runs=5}.
 */
final class StartBench {

  private static final int PORT = 18_081;
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  private StartBench() {}

  public static void main(String... arguments) throws Exception {
    int runs = arguments.length > 0 ? Integer.parseInt(arguments[0].replaceAll("\\D", "")) : 5;
    var data = Files.createTempDirectory("fiche-bench");
    var empty = Path.of("src/bench/empty/target/quarkus-app/quarkus-run.jar").toAbsolutePath();
    build(empty);
    var keeper = fiche(data, Map.of(), PORT + 1);
    try {
      waitFor("http://localhost:" + (PORT + 1) + "/en/cards/stat_003_014", keeper);
      var url = url(data);
      var ours = new double[runs];
      var limit = new double[runs];
      for (int run = 0; run < runs; run++) {
        limit[run] = measure(empty(empty, url), "http://localhost:" + PORT + "/");
        ours[run] = measure(fiche(data, url, PORT), address());
      }
      report(ours, limit);
    } finally {
      stop(keeper);
    }
  }

  private static String address() {
    return "http://localhost:" + PORT + "/en/cards/stat_003_014";
  }

  private static void report(double[] ours, double[] limit) {
    Arrays.sort(ours);
    Arrays.sort(limit);
    double median = ours[ours.length / 2];
    double bound = limit[limit.length / 2];
    System.out.printf("start to first card   %6.2f s (best %.2f)%n", median, ours[0]);
    System.out.printf("empty Quarkus         %6.2f s (best %.2f)%n", bound, limit[0]);
    System.out.printf("ratio                 %6.2f   (target 1.5)%n", median / bound);
  }

  private static void build(Path empty) throws IOException, InterruptedException {
    if (!Files.exists(empty)) {
      System.out.println("building the empty Quarkus …");
      run(List.of("./mvnw", "-q", "-f", "src/bench/empty/pom.xml", "package"));
    }
  }

  private static void run(List<String> command) throws IOException, InterruptedException {
    int code = new ProcessBuilder(command).inheritIO().start().waitFor();
    if (code != 0) {
      throw new IOException(String.join(" ", command) + " failed");
    }
  }

  private static Map<String, String> url(Path data) throws IOException {
    var port = Files.readAllLines(data.resolve("postgres/postmaster.pid")).get(3).strip();
    return Map.of(
        "QUARKUS_DATASOURCE_JDBC_URL",
        "jdbc:postgresql://localhost:" + port + "/postgres?user=postgres&password=postgres");
  }

  private static Process fiche(Path data, Map<String, String> environment, int port)
      throws IOException {
    return start(
        List.of("./fiche", "serve", "--port", "" + port, "--data", data.toString()), environment);
  }

  private static Process empty(Path jar, Map<String, String> environment) throws IOException {
    var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    return start(List.of(java, "-Dquarkus.http.port=" + PORT, "-jar", jar.toString()), environment);
  }

  private static Process start(List<String> command, Map<String, String> environment)
      throws IOException {
    var builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.redirectOutput(ProcessBuilder.Redirect.DISCARD);
    builder.environment().putAll(environment);
    // Making data would be measured too.
    builder.environment().put("FICHE_DEMONSTRATION_START", "never");
    return builder.start();
  }

  private static double measure(Process process, String address) throws Exception {
    long begin = System.nanoTime();
    try {
      waitFor(address, process);
      return (System.nanoTime() - begin) / 1e9;
    } finally {
      stop(process);
    }
  }

  private static void waitFor(String address, Process process) throws Exception {
    var request = HttpRequest.newBuilder(URI.create(address)).build();
    for (int tries = 0; tries < 6_000 && process.isAlive(); tries++) {
      try {
        if (CLIENT.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200) {
          return;
        }
      } catch (IOException notYet) {
        // The port is not open yet.
      }
      Thread.sleep(10);
    }
    throw new IOException(address + " did not answer");
  }

  private static void stop(Process process) throws InterruptedException {
    process.destroy();
    process.waitFor();
  }
}
