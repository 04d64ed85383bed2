package org.fiche.command.database;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedDatabaseTest {

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  @TempDir private Path data = Path.of("");

  @Test
  void settingsAreDurable() throws SQLException {
    try (var server = TestDatabase.open(data)) {
      for (var setting : List.of("fsync", "synchronous_commit", "full_page_writes")) {
        assertThat(TestDatabase.ask(server, "show " + setting)).as(setting).isEqualTo("on");
      }
    }
  }

  @Test
  void dataOutliveTheServer() throws SQLException {
    try (var server = TestDatabase.open(data)) {
      TestDatabase.execute(server.jdbcUrl(), "create table kept as select 42 as answer");
    }
    assertThat(serverOf(data)).isFalse();
    try (var server = TestDatabase.open(data)) {
      assertThat(TestDatabase.ask(server, "select answer from kept")).isEqualTo("42");
    }
  }

  @Test
  void secondProcessAttachesAndLeavesTheServerAlone() throws Exception {
    var starter = OtherProcess.holding(data);
    int port = OtherProcess.port(starter);
    try {
      try (var attached = TestDatabase.open(data)) {
        assertThat(attached.port()).isEqualTo(port);
        assertThat(TestDatabase.ask(attached, "select 1")).isEqualTo("1");
      }
      assertThat(serverOf(data)).isTrue();
    } finally {
      OtherProcess.end(starter);
    }
    assertThat(Waiting.until(() -> !serverOf(data), PATIENCE)).isTrue();
  }

  @Test
  void orphanOfKilledProcessIsTakenOverAndStopped() throws Exception {
    var starter = OtherProcess.holding(data);
    int port = OtherProcess.port(starter);
    starter.destroyForcibly().waitFor();
    assertThat(serverOf(data)).isTrue();

    try (var heir = TestDatabase.open(data)) {
      assertThat(heir.port()).isEqualTo(port);
      assertThat(TestDatabase.ask(heir, "select 1")).isEqualTo("1");
    }
    assertThat(serverOf(data)).isFalse();
  }

  @Test
  void fileOfDeadServerIsNoObstacle() throws Exception {
    TestDatabase.open(data).close();
    var dead = new ProcessBuilder("true").start();
    dead.waitFor();
    writePidFile(dead.pid());
    try (var server = TestDatabase.open(data)) {
      assertThat(TestDatabase.ask(server, "select 1")).isEqualTo("1");
    }
  }

  @Test
  void processNumberOfAnotherProgramIsNoObstacle() throws Exception {
    TestDatabase.open(data).close();
    writePidFile(ProcessHandle.current().pid());
    try (var server = TestDatabase.open(data)) {
      assertThat(TestDatabase.ask(server, "select 1")).isEqualTo("1");
    }
  }

  @Test
  void dataFolderThatIsAFileIsRefusedPlainly() throws IOException {
    var file = Files.writeString(data.resolve("file"), "");
    assertThatThrownBy(() -> TestDatabase.open(file))
        .isInstanceOf(DatabaseFailure.class)
        .hasMessageContaining("cannot be written")
        .hasMessageContaining("--data");
  }

  @Test
  void failureToStartShowsTheEndOfTheLog() throws IOException {
    var cluster = Files.createDirectory(data.resolve("postgres"));
    Files.setPosixFilePermissions(cluster, PosixFilePermissions.fromString("rwx------"));
    Files.writeString(cluster.resolve("stray"), "not a cluster");
    assertThatThrownBy(() -> TestDatabase.open(data))
        .isInstanceOf(DatabaseFailure.class)
        .hasMessageContaining("PostgreSQL cannot start")
        .hasMessageContaining("exists but is not empty");
  }

  private void writePidFile(long pid) throws IOException {
    var cluster = data.resolve("postgres");
    var lines =
        List.of(Long.toString(pid), cluster.toString(), "1", "1", "", "localhost", "1 1", "ready");
    Files.write(cluster.resolve("postmaster.pid"), lines, UTF_8);
  }

  private static boolean serverOf(Path data) {
    return Postmaster.of(data.resolve("postgres")).filter(Postmaster::isAlive).isPresent();
  }
}
