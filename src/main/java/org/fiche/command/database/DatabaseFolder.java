package org.fiche.command.database;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Where the embedded PostgreSQL keeps its things, and what to say when it fails. */
record DatabaseFolder(Path data, Path programs) {

  private static final int TAIL = 15;

  /**
   * The folder, made if it is not there.
   *
   * @throws DatabaseFailure if it cannot be written
   */
  static DatabaseFolder at(Path data, Path programs) {
    var absolute = data.toAbsolutePath().normalize();
    try {
      Files.createDirectories(absolute);
      Files.createDirectories(programs);
    } catch (IOException refused) {
      throw notWritable(absolute, refused);
    }
    if (!Files.isWritable(absolute)) {
      throw notWritable(absolute, new IOException("not writable"));
    }
    return new DatabaseFolder(absolute, programs.toAbsolutePath().normalize());
  }

  private static DatabaseFailure notWritable(Path folder, IOException cause) {
    return new DatabaseFailure(
        "The data folder "
            + folder
            + " cannot be written: give this user the right to, or name another with --data",
        cause);
  }

  Path cluster() {
    return data.resolve("postgres");
  }

  Path log() {
    return data.resolve("postgres.log");
  }

  Path lockFile() {
    return data.resolve("postgres.lock");
  }

  Owner owner() {
    return Owner.of(data);
  }

  Optional<Postmaster> server() {
    return Postmaster.of(cluster());
  }

  /**
   * Deletes the file of a server that is gone, if its process number belongs to another program by
   * now: PostgreSQL itself only compares numbers, and would refuse to start.
   */
  void forgetStaleServer() throws IOException {
    if (server().map(Postmaster::isTakenByAnother).orElse(false)) {
      Files.delete(Postmaster.pidFile(cluster()));
    }
  }

  DatabaseFailure cannotStart(Throwable cause) {
    return new DatabaseFailure(
        "PostgreSQL cannot start in "
            + cluster()
            + ": "
            + cause.getMessage()
            + lastLines()
            + "\nMend what it says, name another folder with --data, or use a PostgreSQL of your"
            + " own with QUARKUS_DATASOURCE_JDBC_URL",
        cause);
  }

  DatabaseFailure doesNotAnswer(Postmaster server) {
    return new DatabaseFailure(
        "The PostgreSQL of "
            + cluster()
            + " (process "
            + server.pid()
            + ") neither answers nor stops"
            + lastLines());
  }

  private String lastLines() {
    try {
      var lines = Files.exists(log()) ? Files.readAllLines(log(), UTF_8) : List.<String>of();
      return lines.stream()
          .skip(Math.max(0, lines.size() - TAIL))
          .map(line -> "\n  " + line)
          .collect(Collectors.joining("", "\nIts log, " + log() + ", ends:", ""));
    } catch (IOException unreadable) {
      return "";
    }
  }
}
