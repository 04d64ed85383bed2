package org.fiche.command.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Optional;
import org.fiche.Crosses;
import org.fiche.Fence;

/**
 * The PostgreSQL that comes with Fiche. One server serves one data folder: whoever comes first
 * starts it and stops it at the end, the others attach to it. A server whose starter was killed is
 * taken over. Its settings are durable: what was committed survives a power cut.
 *
 * <p>Safe among processes (a lock file) and among threads.
 */
@Crosses(
    fence = Fence.PERSISTENCE,
    because = "starts and stops the server, before any room that asks it something is awake")
public final class EmbeddedDatabase implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final Object ONE_AT_A_TIME = new Object();

  private final DatabaseFolder folder;
  private final int port;
  private final boolean stopsIt;
  private final Optional<EmbeddedPostgres> started;

  private EmbeddedDatabase(
      DatabaseFolder folder, int port, boolean stopsIt, Optional<EmbeddedPostgres> started) {
    this.folder = folder;
    this.port = port;
    this.stopsIt = stopsIt;
    this.started = started;
  }

  /**
   * Starts the server of {@code data/postgres}, or attaches to it if it runs already.
   *
   * @throws DatabaseFailure if the folder cannot be written or the server does not start
   */
  public static EmbeddedDatabase open(Path data) {
    return open(data, data.resolve("postgres-programs"));
  }

  /** The same, with the unpacked programs of PostgreSQL in a folder that may be shared. */
  static EmbeddedDatabase open(Path data, Path programs) {
    var folder = DatabaseFolder.at(data, programs);
    synchronized (ONE_AT_A_TIME) {
      try (var channel = lockChannel(folder);
          var lock = channel.lock()) {
        return lock.isValid() ? attachOrStart(folder) : start(folder);
      } catch (IOException broken) {
        throw folder.cannotStart(broken);
      } catch (InterruptedException interrupted) {
        Thread.currentThread().interrupt();
        throw folder.cannotStart(interrupted);
      }
    }
  }

  private static FileChannel lockChannel(DatabaseFolder folder) throws IOException {
    return FileChannel.open(folder.lockFile(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
  }

  private static EmbeddedDatabase attachOrStart(DatabaseFolder folder)
      throws IOException, InterruptedException {
    // A server that is just starting or stopping is waited for.
    boolean settled = Waiting.until(() -> isSettled(folder), PATIENCE);
    var server = folder.server().filter(Postmaster::isAlive);
    if (server.isEmpty()) {
      folder.forgetStaleServer();
      return start(folder);
    }
    if (!settled) {
      throw folder.doesNotAnswer(server.get());
    }
    boolean isOrphan = !folder.owner().isAlive();
    if (isOrphan) {
      folder.owner().claim();
    }
    return new EmbeddedDatabase(folder, server.get().port(), isOrphan, Optional.empty());
  }

  private static boolean isSettled(DatabaseFolder folder) {
    return folder.server().map(server -> !server.isAlive() || server.isReady()).orElse(true);
  }

  private static EmbeddedDatabase start(DatabaseFolder folder) throws IOException {
    folder.owner().claim();
    var log = Redirect.appendTo(folder.log().toFile());
    try {
      var server =
          EmbeddedPostgres.builder()
              .setDataDirectory(folder.cluster())
              .setOverrideWorkingDirectory(folder.programs().toFile())
              .setCleanDataDirectory(false)
              .setRegisterShutdownHook(false)
              .setPGStartupWait(PATIENCE)
              .setOutputRedirector(log)
              .setErrorRedirector(log)
              // The library switches these off, for tests.
              .setServerConfig("fsync", "on")
              .setServerConfig("synchronous_commit", "on")
              .setServerConfig("full_page_writes", "on")
              // Nobody needs a socket file, and /tmp may be read-only.
              .setServerConfig("unix_socket_directories", "")
              .setLocaleConfig("locale", "C.UTF-8")
              .start();
      return new EmbeddedDatabase(folder, server.getPort(), true, Optional.of(server));
    } catch (IOException | RuntimeException failed) {
      folder.owner().release();
      throw folder.cannotStart(failed);
    }
  }

  /** Where it answers; user and database are {@code postgres}. */
  public String jdbcUrl() {
    return "jdbc:postgresql://localhost:" + port + "/postgres?user=postgres";
  }

  public int port() {
    return port;
  }

  /** Stops the server if it is this process that must; leaves it to its owner otherwise. */
  @Override
  public void close() {
    if (!stopsIt) {
      return;
    }
    synchronized (ONE_AT_A_TIME) {
      try {
        started.ifPresent(EmbeddedDatabase::stop);
        // What the library gave up waiting for, or what was taken over.
        var server = folder.server().filter(Postmaster::isAlive);
        if (server.isPresent() && !server.get().stop(PATIENCE)) {
          throw folder.doesNotAnswer(server.get());
        }
        folder.owner().release();
      } catch (IOException broken) {
        throw new DatabaseFailure(
            "PostgreSQL could not be stopped: " + broken.getMessage(), broken);
      } catch (InterruptedException interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  private static void stop(EmbeddedPostgres server) {
    try {
      server.close();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
