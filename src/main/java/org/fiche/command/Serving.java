package org.fiche.command;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.eclipse.microprofile.config.ConfigProvider;
import org.fiche.command.terminal.CommandFailure;
import org.fiche.command.terminal.DataFolder;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What serving and previewing share: where to listen, and which folders to use. */
final class Serving {

  private static final String DEMONSTRATION = "fiche.demonstration.start";

  @Option(
      names = "--port",
      description = "Port; 0 means any free one",
      defaultValue = "${sys:quarkus.http.port:-${env:QUARKUS_HTTP_PORT:-8080}}",
      showDefaultValue = picocli.CommandLine.Help.Visibility.ALWAYS)
  private int port;

  @Option(
      names = "--host",
      description = "Address to listen on; 0.0.0.0 lets other machines in",
      defaultValue = "${sys:quarkus.http.host:-${env:QUARKUS_HTTP_HOST:-127.0.0.1}}",
      showDefaultValue = picocli.CommandLine.Help.Visibility.ALWAYS)
  private String host = "127.0.0.1";

  @Mixin private DataFolder data = new DataFolder();

  @Option(
      names = "--content",
      description = "Folder of cards",
      defaultValue = "content",
      showDefaultValue = picocli.CommandLine.Help.Visibility.ALWAYS)
  private Path content = Path.of("content");

  /**
   * Serves until the process is stopped; the exit code.
   *
   * @param start as {@code fiche.catalogue.start} takes it
   * @throws CommandFailure if there is no content, or the port is taken
   */
  int run(String start) {
    if (!Files.isDirectory(content)) {
      throw new CommandFailure(
          "There is no folder "
              + content.toAbsolutePath().normalize()
              + ": run this beside content, or name it with --content");
    }
    var address = Address.free(host, port);
    var properties = properties(address, content, start, demonstration());
    return new Awake(data.path(), properties).run(Server.class, address.url());
  }

  static Map<String, String> properties(
      Address address, Path content, String start, String demonstration) {
    return Map.of(
        "quarkus.http.host",
        address.host(),
        "quarkus.http.port",
        Integer.toString(address.port()),
        "fiche.catalogue.content",
        content.toString(),
        "fiche.catalogue.start",
        start,
        DEMONSTRATION,
        demonstration);
  }

  /** A server makes demonstration data on an empty database, unless its operator says otherwise. */
  private static String demonstration() {
    return ConfigProvider.getConfig().getConfigValue(DEMONSTRATION).getValue()
            instanceof String said
        ? said
        : "if-empty";
  }

  /** Runs once everything is awake and the port is open, until somebody stops the process. */
  public static final class Server implements QuarkusApplication {

    @Override
    public int run(String... address) {
      System.out.println("Fiche is ready: " + String.join(" ", address));
      Quarkus.waitForExit();
      return 0;
    }
  }
}
