package org.fiche.command.database;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * The PostgreSQL server of a data folder, as its {@code postmaster.pid} describes it. Source: the
 * lines of that file in {@code miscadmin.h} of PostgreSQL, unchanged since release 10.
 */
record Postmaster(long pid, int port, String status) {

  private static final int PID_LINE = 0;
  private static final int PORT_LINE = 3;
  private static final int STATUS_LINE = 7;
  private static final int ANSWERS_WITHIN_MILLIS = 500;

  /** The server that the folder names; it need not be alive. */
  static Optional<Postmaster> of(Path folder) {
    var file = pidFile(folder);
    try {
      return Files.exists(file) ? parse(Files.readAllLines(file, UTF_8)) : Optional.empty();
    } catch (IOException gone) {
      // A server that stops deletes its file between our two looks.
      return Optional.empty();
    }
  }

  private static Optional<Postmaster> parse(List<String> lines) {
    if (lines.isEmpty() || !lines.getFirst().strip().matches("\\d{1,9}")) {
      return Optional.empty();
    }
    var port = line(lines, PORT_LINE);
    return Optional.of(
        new Postmaster(
            Long.parseLong(line(lines, PID_LINE)),
            port.matches("\\d{1,5}") ? Integer.parseInt(port) : 0,
            line(lines, STATUS_LINE)));
  }

  private static String line(List<String> lines, int index) {
    return index < lines.size() ? lines.get(index).strip() : "";
  }

  static Path pidFile(Path folder) {
    return folder.resolve("postmaster.pid");
  }

  /** Whether its process lives. Another program may have got the number since: that is not it. */
  boolean isAlive() {
    return ProcessHandle.of(pid)
        .filter(ProcessHandle::isAlive)
        .map(process -> process.info().command().map(Postmaster::isPostgres).orElse(true))
        .orElse(false);
  }

  /** Whether the number of its process now belongs to another program. */
  boolean isTakenByAnother() {
    return !isAlive() && ProcessHandle.of(pid).isPresent();
  }

  private static boolean isPostgres(String command) {
    return command.contains("postgres");
  }

  boolean isReady() {
    if (port == 0 || !status.equals("ready")) {
      return false;
    }
    try (var socket = new Socket()) {
      socket.connect(
          new InetSocketAddress(InetAddress.getLoopbackAddress(), port), ANSWERS_WITHIN_MILLIS);
      return true;
    } catch (IOException silent) {
      return false;
    }
  }

  /**
   * Stops it, as {@code pg_ctl stop -m fast} does: open transactions are rolled back, everything
   * else is written.
   *
   * @return whether it stopped within that time
   */
  boolean stop(Duration patience) throws IOException, InterruptedException {
    // Java cannot send this signal, and the polite one waits for all connections to end.
    new ProcessBuilder("kill", "-INT", Long.toString(pid)).start().waitFor();
    return Waiting.until(() -> !isAlive(), patience);
  }
}
