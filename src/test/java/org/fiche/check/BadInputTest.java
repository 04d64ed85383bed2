package org.fiche.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BadInputTest {

  @Test
  void largeFileIsFoundAndNotRead(@TempDir Path folder) throws IOException {
    var fixture = Fixture.base(folder);
    try (var file = new RandomAccessFile(folder.resolve("pages/large.yaml").toFile(), "rw")) {
      file.setLength(50L << 20);
    }
    assertThat(fixture.findings())
        .containsExactly(
            "pages/large.yaml:1:1 file-too-large The file has 52428800 bytes, more than 1048576; "
                + "split it, or take out what is no content");
  }

  @Test
  void aliasesAreNotExpanded(@TempDir Path folder) throws IOException {
    var bomb = new StringBuilder("a: &a [x, x, x, x, x, x, x, x, x, x]\n");
    for (char name = 'b'; name < 'k'; name++) {
      var before = "*" + (char) (name - 1);
      bomb.append(name + ": &" + name + " [" + (before + ", ").repeat(9) + before + "]\n");
    }
    assertThat(Fixture.base(folder).with("pages/bomb.yaml", bomb.toString()).findings())
        .singleElement()
        .asString()
        .startsWith("pages/bomb.yaml:2:8 yaml-alias ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"[", "{a: ", "- ", "? ", "!!x "})
  void deepNestingIsAFinding(String opener, @TempDir Path folder) throws IOException {
    assertThat(Fixture.base(folder).with("pages/deep.yaml", opener.repeat(20_000)).findings())
        .singleElement()
        .asString()
        .startsWith("pages/deep.yaml:1:")
        .contains(" yaml-syntax ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "\n\n", "# nothing\n", "---\n", "code:\tx\n\ttitle: y\n", "\0", "a\n---\nb"})
  void emptyOrBrokenFileIsAFinding(String text, @TempDir Path folder) throws IOException {
    assertThat(Fixture.base(folder).with("pages/bad.yaml", text).findings())
        .singleElement()
        .asString()
        .startsWith("pages/bad.yaml:");
  }

  @Test
  void whateverTheContentIsChecksDoNotThrow(@TempDir Path folder) throws IOException {
    var random = new Random(20261122);
    var fixture = Fixture.base(folder);
    List<Path> files;
    try (var walk = Files.walk(folder)) {
      files = walk.filter(path -> path.toString().endsWith(".yaml")).sorted().toList();
    }
    for (int run = 0; run < 300; run++) {
      var path = files.get(random.nextInt(files.size()));
      var sound = Files.readString(path);
      Files.writeString(path, mutated(sound, random));
      assertThat(fixture.findings()).isNotNull();
      Files.writeString(path, sound);
    }
  }

  private static String mutated(String text, Random random) {
    var lines = new ArrayList<>(text.lines().toList());
    int at = random.nextInt(lines.size());
    var line = lines.get(at);
    switch (random.nextInt(5)) {
      case 0 -> lines.remove(at);
      case 1 -> lines.add(at, lines.get(random.nextInt(lines.size())));
      case 2 -> lines.set(at, line.replaceAll(": .*", ": []"));
      case 3 -> lines.set(at, line.replaceAll("\\d", "9"));
      default -> lines.set(at, line.replaceAll("[a-z]+(?=[,\\]}]|$)", "VISITS"));
    }
    return String.join("\n", lines) + "\n";
  }
}
