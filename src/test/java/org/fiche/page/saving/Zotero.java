package org.fiche.page.saving;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * The translators of Zotero, as its own server runs them. It is installed into {@code
 * target/zotero} from its repository, and never becomes a part of Fiche.
 */
final class Zotero implements AutoCloseable {

  private static final Path FOLDER = Path.of("target", "zotero");
  private static final String SOURCE = "https://github.com/zotero/translation-server";
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final Duration PATIENCE = Duration.ofMinutes(3);
  private static final long INSTALLING = 600;

  private final HttpClient client = HttpClient.newHttpClient();
  private final Process server;
  private final String address;

  private Zotero(Process server, int port) {
    this.server = server;
    this.address = "http://127.0.0.1:" + port;
  }

  /** Nothing where it cannot be fetched or installed. */
  static Optional<Zotero> start() throws Exception {
    if (!isInstalled()) {
      return Optional.empty();
    }
    int port;
    try (var free = new ServerSocket(0)) {
      port = free.getLocalPort();
    }
    var builder = builder(FOLDER, "node", "src/server.js");
    builder
        .environment()
        .put("NODE_CONFIG", "{\"port\":%d,\"host\":\"127.0.0.1\"}".formatted(port));
    var zotero = new Zotero(builder.start(), port);
    zotero.await();
    return Optional.of(zotero);
  }

  private static boolean isInstalled() throws IOException, InterruptedException {
    if (Files.isDirectory(FOLDER.resolve("node_modules"))) {
      return true;
    }
    var target = Path.of("target");
    return run(
            target,
            "git",
            "clone",
            "-q",
            "--depth=1",
            "--recurse-submodules",
            "--shallow-submodules",
            SOURCE,
            "zotero")
        && run(FOLDER, "npm", "install", "--omit=dev", "--no-audit", "--no-fund");
  }

  private static boolean run(Path folder, String... command)
      throws IOException, InterruptedException {
    try {
      var process = builder(folder, command).start();
      return process.waitFor(INSTALLING, TimeUnit.SECONDS) && process.exitValue() == 0;
    } catch (IOException noSuchProgram) {
      return false;
    }
  }

  private static ProcessBuilder builder(Path folder, String... command) {
    var log = Path.of("target", "zotero.log").toFile();
    var builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.environment().putAll(Map.of("GIT_TERMINAL_PROMPT", "0"));
    return builder.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.appendTo(log));
  }

  private void await() throws Exception {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (System.nanoTime() < end && server.isAlive()) {
      try {
        post("/import", "TY  - DATA\r\nTI  - A\r\nER  - \r\n");
        return;
      } catch (IOException notYet) {
        Thread.sleep(200);
      }
    }
    throw new IllegalStateException("Zotero's server did not start; see target/zotero.log");
  }

  /** What it saves from a page; of a page with several, their titles by number. */
  JsonNode save(String page) throws Exception {
    return post("/web", page);
  }

  /** What it saves when a reader picks all that a page with several offers. */
  JsonNode saveAll(JsonNode offered) throws Exception {
    return send("/web", "application/json", offered.toString());
  }

  /** What it reads in a file. */
  JsonNode read(String file) throws Exception {
    return post("/import", file);
  }

  private JsonNode post(String endpoint, String text) throws Exception {
    return send(endpoint, "text/plain", text);
  }

  private JsonNode send(String endpoint, String type, String text) throws Exception {
    var request =
        HttpRequest.newBuilder(URI.create(address + endpoint))
            .header("Content-Type", type)
            .POST(BodyPublishers.ofString(text))
            .build();
    var answer = client.send(request, BodyHandlers.ofString());
    if (!List.of(200, 300).contains(answer.statusCode())) {
      throw new IllegalStateException(answer.statusCode() + " " + answer.body());
    }
    return JSON.readTree(answer.body());
  }

  @Override
  public void close() {
    client.close();
    server.destroy();
  }
}
