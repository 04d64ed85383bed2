package org.fiche.search.cluster;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A real node of OpenSearch on this machine, as an ordinary user, with data of its own. The build
 * unpacks the program to {@code target/opensearch}.
 */
public final class OpenSearchNode implements AutoCloseable {

  private static final Path PROGRAMS = Path.of("target", "opensearch");
  private static final Duration LONGEST_START = Duration.ofMinutes(3);

  /** OpenSearch refuses to run as root; this user is on every system and owns nothing. */
  private static final String NOBODY = "nobody";

  private final Path folder;
  private final int port = freePort();
  private final int transport = freePort();
  private @Nullable Process process;

  /**
   * @param folder empty; the node keeps all that it writes there
   */
  public OpenSearchNode(Path folder) {
    this.folder = folder.toAbsolutePath();
  }

  public String address() {
    return "http://localhost:" + port;
  }

  public void start() throws IOException, InterruptedException {
    var program = program();
    for (var name : List.of("config", "data", "logs", "tmp")) {
      Files.createDirectories(folder.resolve(name));
    }
    configure(program);
    var command = new ArrayList<String>();
    if (isRoot()) {
      own();
      command.addAll(List.of("setpriv", "--reuid=" + NOBODY, "--regid=nogroup", "--clear-groups"));
    }
    command.add(program.resolve("bin/opensearch").toString());
    var builder = new ProcessBuilder(command).directory(folder.toFile());
    var java = System.getProperty("java.home");
    builder.environment().put("OPENSEARCH_JAVA_HOME", java);
    builder.environment().put("OPENSEARCH_PATH_CONF", folder.resolve("config").toString());
    builder.environment().put("OPENSEARCH_TMPDIR", folder.resolve("tmp").toString());
    builder.environment().put("HOME", folder.toString());
    builder.redirectErrorStream(true).redirectOutput(folder.resolve("out.log").toFile());
    process = builder.start();
    waitUntilReady(process);
  }

  /** What the node needs of its configuration; the rest writes to folders that it may not have. */
  private void configure(Path program) throws IOException {
    var config = folder.resolve("config");
    Files.writeString(
        config.resolve("opensearch.yml"),
        """
        cluster.name: fiche-test
        discovery.type: single-node
        network.host: 127.0.0.1
        http.port: %d
        transport.port: %d
        path.data: %s
        path.logs: %s
        indices.query.bool.max_clause_count: 8192
        """
            .formatted(port, transport, folder.resolve("data"), folder.resolve("logs")));
    var options =
        Files.readAllLines(program.resolve("config/jvm.options")).stream()
            .filter(line -> !line.matches(".*(logs/|HeapDump).*"))
            .map(line -> line.replaceAll("^-Xm([sx]).*", "-Xm$1512m"))
            .toList();
    Files.write(config.resolve("jvm.options"), options);
    var logging = "log4j2.properties";
    Files.write(
        config.resolve(logging), Files.readAllBytes(program.resolve("config").resolve(logging)));
  }

  private static Path program() throws IOException {
    try (Stream<Path> unpacked = Files.list(PROGRAMS)) {
      var program =
          unpacked
              .filter(path -> Files.isDirectory(path.resolve("bin")))
              .findFirst()
              .orElseThrow(() -> new IllegalStateException(PROGRAMS + " holds no OpenSearch"))
              .toAbsolutePath();
      if (!program.resolve("bin/opensearch").toFile().setExecutable(true, false)) {
        throw new IllegalStateException("OpenSearch cannot be run");
      }
      return program;
    }
  }

  private static boolean isRoot() {
    return System.getProperty("user.name").equals("root");
  }

  private void own() throws IOException {
    var nobody =
        folder.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName(NOBODY);
    try (Stream<Path> all = Files.walk(folder)) {
      for (var each : all.toList()) {
        Files.setOwner(each, nobody);
      }
    }
  }

  private void waitUntilReady(Process started) throws IOException, InterruptedException {
    try (var client = HttpClient.newHttpClient()) {
      var health = URI.create(address() + "/_cluster/health?wait_for_status=yellow");
      var request = HttpRequest.newBuilder(health).timeout(Duration.ofSeconds(30)).build();
      for (long tries = LONGEST_START.toSeconds(); tries > 0; tries--) {
        try {
          if (client.send(request, BodyHandlers.discarding()).statusCode() == 200) {
            return;
          }
        } catch (IOException notYet) {
          if (!started.isAlive()) {
            break;
          }
        }
        TimeUnit.SECONDS.sleep(1);
      }
    }
    throw new IllegalStateException(
        "OpenSearch did not start: " + Files.readString(folder.resolve("out.log")));
  }

  public void stop() throws InterruptedException {
    if (process != null) {
      process.destroy();
      if (!process.waitFor(1, TimeUnit.MINUTES)) {
        process.destroyForcibly().waitFor();
      }
    }
  }

  @Override
  public void close() throws InterruptedException {
    stop();
  }

  private static int freePort() {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (IOException none) {
      throw new java.io.UncheckedIOException(none);
    }
  }
}
