package org.fiche.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

class PackageTest {

  private static final Set<String> SAY_NOTHING =
      Set.of("util", "common", "dto", "impl", "service", "model", "config", "exception");

  private static Stream<Path> packages() {
    return SourceFile.all().stream()
        .map(file -> file.path().getParent())
        .filter(folder -> folder.startsWith(Path.of("src", "main")))
        .distinct();
  }

  @Test
  void packageSaysWhatItIsAndForbidsNull() throws IOException {
    for (var folder : packages().toList()) {
      var info = folder.resolve("package-info.java");
      assertThat(info).exists();
      assertThat(Files.readString(info)).contains("/**").contains("@NullMarked");
    }
  }

  @Test
  void roomAsksItsQuestion() throws IOException {
    for (var room : Room.values()) {
      var info = Path.of("src/main/java/org/fiche", room.title(), "package-info.java");
      if (Files.exists(info)) {
        assertThat(Files.readString(info)).as(room.title()).contains("?");
      }
    }
  }

  @Test
  void noPackageHasANameThatSaysNothing() {
    assertThat(packages())
        .noneMatch(
            folder ->
                StreamSupport.stream(folder.spliterator(), false)
                    .anyMatch(part -> SAY_NOTHING.contains(part.toString())));
  }
}
