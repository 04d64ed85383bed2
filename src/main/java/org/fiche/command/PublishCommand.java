package org.fiche.command;

import io.quarkus.runtime.QuarkusApplication;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.fiche.catalogue.Outcome;
import org.fiche.catalogue.Publisher;
import org.fiche.command.terminal.CommandFailure;
import org.fiche.command.terminal.DataFolder;
import org.fiche.finding.Finding;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Publishes a folder of content. */
@Command(
    name = "publish",
    description = {
      "Publish a folder of content: all of it, or nothing when it has errors.",
      "A server that is running shows it within seconds."
    },
    mixinStandardHelpOptions = true)
final class PublishCommand implements Callable<Integer> {

  @Parameters(
      arity = "0..1",
      description = "Folder of cards (default: ${DEFAULT-VALUE})",
      defaultValue = "content")
  private Path folder = Path.of("content");

  @Mixin private DataFolder data = new DataFolder();

  @Override
  public Integer call() {
    if (!Files.isDirectory(folder)) {
      throw new CommandFailure("There is no folder " + folder.toAbsolutePath().normalize());
    }
    return Awake.withoutPort(data.path()).run(Run.class, folder.toString());
  }

  /** The part that needs the database. */
  public static final class Run implements QuarkusApplication {

    private final Publisher publisher;

    Run(Publisher publisher) {
      this.publisher = publisher;
    }

    @Override
    public int run(String... folder) {
      var outcome = publisher.publish(Path.of(folder[0]));
      outcome.findings().forEach(System.out::println);
      System.out.println(said(outcome));
      return outcome instanceof Outcome.Refused ? 1 : 0;
    }

    private static String said(Outcome outcome) {
      return switch (outcome) {
        case Outcome.Published done ->
            "Publication %d: %d cards, %d new versions"
                .formatted(
                    done.catalogue().number(), done.catalogue().cards().size(), done.newVersions());
        case Outcome.Unchanged same ->
            "Nothing changed since publication " + same.catalogue().number();
        case Outcome.Refused refused ->
            "Nothing was published: %d errors"
                .formatted(refused.findings().stream().filter(Finding::isError).count());
      };
    }
  }
}
