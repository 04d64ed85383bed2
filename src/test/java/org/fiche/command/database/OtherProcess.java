package org.fiche.command.database;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Another process that holds the embedded PostgreSQL until its input ends. */
final class OtherProcess {

  private static final String OPEN = "open on port ";

  private OtherProcess() {}

  /** Opens the database of a folder, says so, and closes it when nobody writes to it any more. */
  public static void main(String... arguments) throws IOException {
    try (var server = TestDatabase.open(Path.of(arguments[0]))) {
      System.out.println(OPEN + server.port());
      while (System.in.read() >= 0) {
        // Waits for the end of its input.
      }
    }
  }

  static Process holding(Path data) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
            "-cp",
            System.getProperty("java.class.path"),
            OtherProcess.class.getName(),
            data.toString())
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }

  /** The port of its database, once it is open. */
  static int port(Process process) throws IOException {
    return output(process)
        .lines()
        .filter(line -> line.startsWith(OPEN))
        .map(line -> Integer.parseInt(line.substring(OPEN.length())))
        .findFirst()
        .orElseThrow();
  }

  private static BufferedReader output(Process process) {
    return process.inputReader(StandardCharsets.UTF_8);
  }

  static void end(Process process) throws IOException, InterruptedException {
    process.getOutputStream().close();
    process.waitFor();
  }
}
