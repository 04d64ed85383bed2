package org.fiche.command.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A PostgreSQL that one test has for itself, so that it may crash it and start it again. */
public final class OwnServer implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final DatabaseFolder folder;
  private final int port;

  private OwnServer(DatabaseFolder folder, int port) {
    this.folder = folder;
    this.port = port;
  }

  /** Starts one on an empty folder under {@code target}. */
  public static OwnServer start(String name) {
    var data = Path.of("target", "test-own-server", name);
    end(DatabaseFolder.at(data, TestDatabase.PROGRAMS));
    delete(data);
    var folder = DatabaseFolder.at(data, TestDatabase.PROGRAMS);
    return new OwnServer(folder, TestDatabase.open(data).port());
  }

  /** The one that was started under that name, perhaps by another part of this program. */
  public static OwnServer of(String name) {
    var folder =
        DatabaseFolder.at(Path.of("target", "test-own-server", name), TestDatabase.PROGRAMS);
    return new OwnServer(folder, folder.server().orElseThrow().port());
  }

  public String jdbcUrl() {
    return "jdbc:postgresql://localhost:" + port + "/postgres?user=postgres";
  }

  /** Stops it as {@code pg_ctl stop -m immediate} does: it will have to recover. */
  public void crash() {
    end(folder);
  }

  private static void end(DatabaseFolder folder) {
    var server = folder.server().filter(Postmaster::isAlive);
    try {
      if (server.isPresent()) {
        run(List.of("kill", "-QUIT", Long.toString(server.get().pid())), folder);
        Waiting.until(() -> !server.get().isAlive(), PATIENCE);
      }
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  /** Lets no file of it grow beyond that, as a quota does; 0 takes the limit away. */
  public void limitFiles(int megabytes) {
    var pid = folder.server().orElseThrow().pid();
    var limit = megabytes == 0 ? "unlimited" : String.valueOf((long) megabytes << 20);
    ProcessHandle.of(pid).stream()
        .flatMap(server -> Stream.concat(Stream.of(server), server.descendants()))
        .forEach(
            each ->
                run(
                    List.of("prlimit", "--pid", "" + each.pid(), "--fsize=" + limit + ":"),
                    folder));
  }

  /** Starts it again where it was. */
  public void startAgain() {
    var command = new ArrayList<String>();
    if (System.getProperty("user.name").equals("root")) {
      // PostgreSQL refuses to run as root.
      command.addAll(List.of("unshare", "-U"));
    }
    command.addAll(List.of(program(), "start", "-w", "-t", "60"));
    command.addAll(List.of("-D", folder.cluster().toString(), "-l", folder.log().toString()));
    command.addAll(
        List.of("-o", "-p " + port + " -c unix_socket_directories= -c max_connections=100"));
    run(command, folder);
  }

  private String program() {
    try (var programs = Files.walk(folder.programs(), 3)) {
      return programs
          .filter(file -> file.endsWith("bin/pg_ctl"))
          .map(Path::toString)
          .findFirst()
          .orElseThrow();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static void run(List<String> command, DatabaseFolder folder) {
    try {
      var said = folder.data().resolve("own-server.log").toFile();
      var process =
          new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said).start();
      if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS) || process.exitValue() != 0) {
        throw new IllegalStateException(command + ": " + Files.readString(said.toPath()));
      }
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private static void delete(Path data) {
    try (var files = Files.walk(data)) {
      for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  @Override
  public void close() {
    end(folder);
  }
}
