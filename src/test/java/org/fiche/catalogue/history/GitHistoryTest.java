package org.fiche.catalogue.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.fiche.catalogue.GitFolder;
import org.fiche.catalogue.RealContent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GitHistoryTest {

  private static final String CARD = "concepts/loyalty.yaml";

  @TempDir Path root;
  @TempDir Path elsewhere;
  private GitFolder folder;
  private String first = "";

  @BeforeEach
  void commitThreeTimes() throws IOException, GitAPIException {
    folder = GitFolder.in(root);
    first = folder.commit("2026-01-05");
    folder.change(CARD, text -> text + "\n# one\n");
    folder.commit("2026-01-06");
    Files.writeString(root.resolve("README"), "not content");
    folder.commit("2026-01-07");
    folder.change(CARD, text -> text + "\n# two\n");
    folder.commit("2026-01-08");
  }

  @AfterEach
  void close() {
    folder.close();
  }

  @Test
  void statesOfTheFolderComeOldestFirst() {
    var history = GitHistory.of(folder.content());
    assertThat(history.missing()).isEmpty();
    assertThat(history.states())
        .extracting(GitHistory.State::day)
        .containsExactly(
            LocalDate.of(2026, 1, 5), LocalDate.of(2026, 1, 6), LocalDate.of(2026, 1, 8));
    assertThat(history.states().getFirst().folder().files())
        .extracting(file -> file.inside() + file.text())
        .containsExactlyInAnyOrderElementsOf(
            RealContent.folder().files().stream()
                .map(file -> file.inside() + GitFolder.text(file))
                .toList());
  }

  @Test
  void folderOutsideOfGitHasNoHistory() throws IOException {
    assertThat(GitHistory.of(Files.createDirectory(elsewhere.resolve("content"))))
        .isEqualTo(new GitHistory(java.util.List.of(), java.util.List.of()));
  }

  @Test
  void shallowCloneSaysWhereItIsCutOffAndKeepsWhatItHas() throws GitAPIException {
    try (var clone =
        Git.cloneRepository()
            .setURI(root.toUri().toString())
            .setDirectory(elsewhere.resolve("clone").toFile())
            .setDepth(2)
            .call()) {
      var history = GitHistory.of(elsewhere.resolve("clone/content"));
      assertThat(history.states()).hasSize(2);
      assertThat(history.missing())
          .singleElement()
          .asString()
          .startsWith("The git history is cut off before commit ")
          .endsWith(" of 2026-01-07");
    }
  }

  @Test
  void lostCommitIsNamedAndWhatIsLeftIsKept() throws IOException {
    Files.delete(
        root.resolve(".git/objects").resolve(first.substring(0, 2)).resolve(first.substring(2)));
    var history = GitHistory.of(folder.content());
    assertThat(history.states()).hasSize(2);
    assertThat(history.missing())
        .singleElement()
        .asString()
        .contains("has lost commit " + first.substring(0, 10));
  }
}
