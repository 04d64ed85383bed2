package org.fiche.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.List;
import org.fiche.content.Content;
import org.fiche.content.ContentFolder;
import org.fiche.content.ContentReader;

/** A small sound catalogue in a folder of its own, to be broken. */
record Fixture(Path folder) {

  static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  private static final Path ALL = Path.of("src/test/resources/findings");
  private static final String EXPECTED = "expected.txt";
  private static final String REMOVED = "removed.txt";

  static Fixture base(Path folder) throws IOException {
    var fixture = new Fixture(folder);
    fixture.lay(ALL.resolve("base"));
    return fixture;
  }

  static boolean exists(String name) {
    return Files.isDirectory(ALL.resolve(name));
  }

  static List<String> expected(String name) throws IOException {
    return Files.readAllLines(ALL.resolve(name).resolve(EXPECTED));
  }

  /** Lays the files of a broken fixture over the base. */
  Fixture broken(String name) throws IOException {
    lay(ALL.resolve(name));
    var removed = folder.resolve(REMOVED);
    if (Files.exists(removed)) {
      for (var path : Files.readAllLines(removed)) {
        Files.delete(folder.resolve(path));
      }
    }
    return this;
  }

  Fixture with(String path, String text) throws IOException {
    Files.createDirectories(folder.resolve(path).getParent());
    Files.writeString(folder.resolve(path), text);
    return this;
  }

  Content content() {
    return new ContentReader().read(ContentFolder.read(folder));
  }

  /** Findings as they are printed, with paths inside the folder. */
  List<String> findings() {
    return new Checks()
        .of(content(), TODAY).stream()
            .map(finding -> finding.toString().replace(folder + "/", ""))
            .toList();
  }

  private void lay(Path from) throws IOException {
    try (var walk = Files.walk(from)) {
      for (var path : walk.toList()) {
        var target = folder.resolve(from.relativize(path).toString());
        if (Files.isDirectory(path)) {
          Files.createDirectories(target);
        } else if (!path.endsWith(EXPECTED)) {
          Files.copy(path, target, StandardCopyOption.REPLACE_EXISTING);
        }
      }
    }
  }
}
