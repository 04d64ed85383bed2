package org.fiche.command;

import io.quarkus.runtime.QuarkusApplication;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.fiche.catalogue.CurrentCatalogue;
import org.fiche.catalogue.Publisher;
import org.fiche.command.terminal.DataFolder;
import org.fiche.observation.computing.Computing;
import org.fiche.observation.computing.Progress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Computes figures of the current publication. */
@Command(
    name = "compute",
    description = {
      "Compute the figures of the current publication: only what is not up to date.",
      "A server that is running shows them within seconds."
    },
    mixinStandardHelpOptions = true)
final class ComputeCommand implements Callable<Integer> {

  @Mixin private DataFolder data = new DataFolder();

  @Override
  public Integer call() {
    return Awake.withoutPort(data.path()).run(Run.class);
  }

  /** The part that needs the database. */
  public static final class Run implements QuarkusApplication {

    private static final int PERCENT = 100;

    private final Publisher publisher;
    private final CurrentCatalogue current;
    private final Computing computing;
    private String told = "";

    Run(Publisher publisher, CurrentCatalogue current, Computing computing) {
      this.publisher = publisher;
      this.current = current;
      this.computing = computing;
    }

    @Override
    public int run(String... unused) {
      publisher.follow();
      var catalogue = current.get();
      if (catalogue.isEmpty()) {
        System.err.println("Nothing is published; run: fiche publish");
        return 1;
      }
      try {
        return said(computing.now(catalogue.get(), this::tell));
      } catch (Computing.FailedException failed) {
        System.err.println(failed.getMessage());
        return 1;
      }
    }

    private static int said(Computing.Done done) {
      done.problems().forEach(System.err::println);
      System.out.println(
          done.years().isEmpty()
              ? "All figures were up to date"
              : "Years with new figures: "
                  + String.join(", ", done.years().stream().map(String::valueOf).toList()));
      done.release().ifPresent(name -> System.out.println("Release " + name));
      return done.problems().isEmpty() ? 0 : 1;
    }

    private void tell(Progress progress) {
      var line =
          progress.phase().name().toLowerCase(Locale.ROOT)
              + progress.year().map(year -> " " + year).orElse("");
      if (!line.equals(told)) {
        told = line;
        System.err.printf("%3d %% %s%n", Math.round(progress.share() * PERCENT), line);
      }
    }
  }
}
