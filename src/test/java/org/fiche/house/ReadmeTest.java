package org.fiche.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadmeTest {

  private static final Pattern ROOM = Pattern.compile("(?m)^\\| `(\\w+)` \\| .+\\? \\|$");
  private static final Pattern LINK = Pattern.compile("]\\(((?!https?:)[^)#]+)\\)");

  @Test
  void everyRoomHasItsQuestion() throws IOException {
    var rooms =
        ROOM.matcher(Files.readString(Path.of("README.md"))).results().map(row -> row.group(1));
    assertThat(rooms).containsExactlyElementsOf(titles());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"README.md", ".github/CONTRIBUTING.md", "docker/README.md", "content/README.md"})
  void everyLinkLeadsSomewhere(String page) throws IOException {
    var links = LINK.matcher(Files.readString(Path.of(page))).results().map(link -> link.group(1));
    assertThat(links.filter(link -> !isPicture(link)))
        .allSatisfy(link -> assertThat(Path.of(page).resolveSibling(link)).exists());
  }

  private static boolean isPicture(String link) {
    return link.endsWith(".png");
  }

  private static Iterable<String> titles() {
    return Arrays.stream(Room.values()).map(Room::title).toList();
  }
}
