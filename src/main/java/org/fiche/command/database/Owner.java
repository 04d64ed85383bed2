package org.fiche.command.database;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * Which Fiche process stops the embedded server. A file beside the data keeps its process number,
 * and the moment it started: numbers are given out again.
 */
record Owner(Path file) {

  /** The kernel counts from its start, which a corrected clock moves. */
  private static final Duration CLOCK_CORRECTION = Duration.ofSeconds(10);

  static Owner of(Path dataFolder) {
    return new Owner(dataFolder.resolve("postgres.owner"));
  }

  void claim() throws IOException {
    var self = ProcessHandle.current();
    var lines = List.of(Long.toString(self.pid()), startOf(self).toString());
    Files.write(file, lines, UTF_8);
  }

  void release() throws IOException {
    Files.deleteIfExists(file);
  }

  boolean isAlive() throws IOException {
    var lines = Files.exists(file) ? Files.readAllLines(file, UTF_8) : List.<String>of();
    if (lines.size() < 2 || !lines.getFirst().matches("\\d{1,9}")) {
      return false;
    }
    var started = Instant.parse(lines.get(1));
    return ProcessHandle.of(Long.parseLong(lines.getFirst()))
        .filter(ProcessHandle::isAlive)
        .map(process -> Duration.between(started, startOf(process)).abs())
        .map(difference -> difference.compareTo(CLOCK_CORRECTION) < 0)
        .orElse(false);
  }

  private static Instant startOf(ProcessHandle process) {
    return process.info().startInstant().orElse(Instant.EPOCH);
  }
}
