package org.fiche.command;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.fiche.command.terminal.CommandFailure;
import org.junit.jupiter.api.Test;

class FicheTest {

  @Test
  void takenPortIsNamedWithAnother() throws IOException {
    try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      int port = taken.getLocalPort();
      assertThatThrownBy(() -> Address.free("127.0.0.1", port))
          .isInstanceOf(CommandFailure.class)
          .hasMessageContaining("Port " + port)
          .hasMessageContaining("--port " + (port + 1));
    }
  }

  @Test
  void portAndAddressOfTheConfigurationHoldUntilAnOptionNamesOthers() {
    var before = System.getProperty("quarkus.http.port", "");
    System.setProperty("quarkus.http.port", "18999");
    try {
      assertThat(serving("--port")).isEqualTo("18999");
      assertThat(serving("--host")).isEqualTo("127.0.0.1");
    } finally {
      System.clearProperty("quarkus.http.port");
      if (!before.isEmpty()) {
        System.setProperty("quarkus.http.port", before);
      }
    }
  }

  /** What an option of the server is when nobody names it. */
  private static String serving(String option) {
    var serve = Fiche.commandLine().getSubcommands().get("serve");
    return requireNonNull(serve).getCommandSpec().findOption(option).defaultValueString(true);
  }

  @Test
  void portZeroIsAnyFreeOne() {
    assertThat(Address.free("127.0.0.1", 0).url()).matches("http://localhost:[1-9]\\d+/");
  }

  @Test
  void missingFolderOfCardsIsAPlainSentence() {
    var err = new StringWriter();
    int code =
        Fiche.commandLine()
            .setErr(new PrintWriter(err))
            .execute("serve", "--content", "target/no such folder");
    assertThat(code).isEqualTo(1);
    assertThat(err.toString()).contains("There is no folder").contains("--content");
    assertThat(err.toString().lines()).hasSize(1);
  }

  @Test
  void unknownCommandExitsWithTwo() {
    var err = new PrintWriter(new StringWriter());
    assertThat(Fiche.commandLine().setErr(err).execute("nonsense")).isEqualTo(2);
  }

  @Test
  void launcherListsEveryCommand() throws Exception {
    var help = new ProcessBuilder(Path.of("fiche").toAbsolutePath().toString(), "--help").start();
    var text = help.inputReader().lines().toList();
    assertThat(help.waitFor(1, TimeUnit.MINUTES)).isTrue();
    assertThat(help.exitValue()).isZero();
    Fiche.commandLine()
        .getSubcommands()
        .forEach(
            (name, command) ->
                assertThat(text.stream().anyMatch(line -> line.startsWith("  " + name + " ")))
                    .as(name)
                    .isNotEqualTo(command.getCommandSpec().usageMessage().hidden()));
  }

  @Test
  void continuousIntegrationRunsTheSameTests() throws IOException {
    assertThat(Path.of(".ci", "run")).isExecutable();
    assertThat(Files.readString(Path.of(".ci", "run"))).contains("./fiche test");
  }
}
