package org.fiche.citation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/**
 * Programs of others that read references: citation-js from npm, bibutils from Debian. They are put
 * into {@code target/readers}; bibutils may also be on the path. Tests that need one that cannot be
 * had are skipped, and say so.
 */
final class Programs {

  private static final Path FOLDER = Path.of("target", "readers");

  private static final String READ =
      """
      const { Cite } = require('@citation-js/core');
      require('@citation-js/plugin-ris');
      require('@citation-js/plugin-bibtex');
      require('@citation-js/plugin-csl');
      const text = require('fs').readFileSync(process.argv[2], 'utf8');
      console.log(JSON.stringify(new Cite(text).data));
      """;

  private static final List<String> PACKAGES =
      List.of(
          "@citation-js/core@0.7",
          "@citation-js/plugin-ris@0.7",
          "@citation-js/plugin-bibtex@0.7",
          "@citation-js/plugin-csl@0.7");

  private Programs() {}

  /** What citation-js understands of a file, as JSON. */
  static String citationJs(String name, String file) throws IOException, InterruptedException {
    write(name, file);
    write("read.js", READ);
    if (!Files.exists(FOLDER.resolve("node_modules/@citation-js/plugin-ris"))) {
      var npm =
          new ArrayList<>(List.of("npm", "install", "--no-audit", "--no-fund", "--prefix", "."));
      npm.addAll(PACKAGES);
      required("CITATION-JS", npm);
    }
    return required("CITATION-JS", List.of("node", "read.js", name));
  }

  /** What a program of bibutils understands of a file, as MODS. */
  static String bibutils(String program, String name, String file)
      throws IOException, InterruptedException {
    write(name, file);
    var own = FOLDER.resolve("usr/bin").resolve(program);
    if (!Files.exists(own) && run(List.of(program, "--version")).isEmpty()) {
      required("BIBUTILS", List.of("apt-get", "download", "bibutils", "libbibutils8"));
      try (Stream<Path> packages = Files.list(FOLDER)) {
        for (var each : packages.filter(one -> one.toString().endsWith(".deb")).toList()) {
          required("BIBUTILS", List.of("dpkg", "-x", each.getFileName().toString(), "."));
        }
      }
    }
    var here = Files.exists(own) ? own.toAbsolutePath().toString() : program;
    return required("BIBUTILS", List.of(here, name));
  }

  private static void write(String name, String text) throws IOException {
    Files.createDirectories(FOLDER);
    Files.writeString(FOLDER.resolve(name), text);
  }

  private static String required(String what, List<String> command)
      throws IOException, InterruptedException {
    var output = run(command);
    if (output.isEmpty()) {
      var absent =
          "*** NO %s: %s failed, so it read nothing; see %s ***"
              .formatted(what, command, FOLDER.resolve("errors.log"));
      System.err.println(absent);
      Assumptions.abort(absent);
    }
    return output.orElseThrow();
  }

  /** What it printed; nothing if it failed or is not there. */
  private static Optional<String> run(List<String> command)
      throws IOException, InterruptedException {
    var errors = ProcessBuilder.Redirect.appendTo(FOLDER.resolve("errors.log").toFile());
    var builder = new ProcessBuilder(command).directory(FOLDER.toFile()).redirectError(errors);
    library().ifPresent(folder -> builder.environment().put("LD_LIBRARY_PATH", folder.toString()));
    try {
      var process = builder.start();
      var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return process.waitFor() == 0 ? Optional.of(output) : Optional.empty();
    } catch (IOException noSuchProgram) {
      return Optional.empty();
    }
  }

  private static Optional<Path> library() throws IOException {
    var all = FOLDER.resolve("usr/lib");
    if (!Files.isDirectory(all)) {
      return Optional.empty();
    }
    try (var files = Files.walk(all)) {
      return files
          .filter(file -> file.getFileName().toString().startsWith("libbibutils.so"))
          .findFirst()
          .map(file -> file.toAbsolutePath().resolveSibling(""));
    }
  }
}
