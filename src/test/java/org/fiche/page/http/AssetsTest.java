package org.fiche.page.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class AssetsTest {

  private final Assets assets = new Assets();

  @Test
  void everyFileOfTheFolderIsServed() throws IOException {
    try (var files = Files.list(Path.of("src/main/resources/assets"))) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrderElementsOf(Assets.NAMES);
    }
  }

  @Test
  void noAssetReachesForAnotherHost() {
    for (var name : Assets.NAMES) {
      var text = new String(assets.get(name).orElseThrow(), StandardCharsets.UTF_8);
      assertThat(text.replace("http://www.w3.org/2000/svg", "")).doesNotContain("http", "//cdn");
    }
  }

  @Test
  void unknownNameIsNothing() {
    assertThat(assets.get("../application.properties")).isEmpty();
  }
}
