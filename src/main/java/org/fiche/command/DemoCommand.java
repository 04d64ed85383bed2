package org.fiche.command;

import io.quarkus.runtime.QuarkusApplication;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import org.fiche.catalogue.Catalogue;
import org.fiche.catalogue.CurrentCatalogue;
import org.fiche.catalogue.Publisher;
import org.fiche.command.terminal.CommandFailure;
import org.fiche.command.terminal.DataFolder;
import org.fiche.command.terminal.ProgressLine;
import org.fiche.finding.Finding;
import org.fiche.warehouse.DatabaseFailure;
import org.fiche.warehouse.Derivations;
import org.fiche.warehouse.demo.Demonstration;
import org.fiche.warehouse.demo.Scope;
import org.fiche.warehouse.demo.chance.Parameters;
import org.fiche.warehouse.demo.report.Reporting;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Makes demonstration data. */
@Command(
    name = "demo",
    description = {
      "Make a synthetic population with published rates, for trying things out.",
      "It replaces an earlier demonstration, and stops where real data are loaded."
    },
    mixinStandardHelpOptions = true,
    showDefaultValues = true)
final class DemoCommand implements Callable<Integer> {

  @Option(names = "--thin", description = "One person and practice in so many", defaultValue = "50")
  private int thin;

  @Option(names = "--years", description = "Years of people", defaultValue = "2017-2024")
  private String years = "2017-2024";

  @Option(names = "--seed", description = "Another seed, other people", defaultValue = "1")
  private long seed;

  @Option(names = "--report", description = "Derive it, and print targets beside results")
  private boolean report;

  @Mixin private DataFolder data = new DataFolder();

  @Option(names = "--content", description = "Folder of cards", defaultValue = "content")
  private Path content = Path.of("content");

  @Override
  public Integer call() {
    if (!Files.isDirectory(content)) {
      throw new CommandFailure(
          "There is no folder "
              + content.toAbsolutePath().normalize()
              + ": name it with --content");
    }
    return Awake.withoutPort(data.path())
        .run(
            Run.class,
            Integer.toString(thin),
            years,
            Long.toString(seed),
            Boolean.toString(report),
            content.toString());
  }

  /** The part that needs the database. */
  public static final class Run implements QuarkusApplication {

    private final Demonstration demonstration;
    private final Derivations derivations;
    private final Publisher publisher;
    private final CurrentCatalogue current;
    private final Reporting reporting;

    Run(
        Demonstration demonstration,
        Derivations derivations,
        Publisher publisher,
        CurrentCatalogue current,
        Reporting reporting) {
      this.demonstration = demonstration;
      this.derivations = derivations;
      this.publisher = publisher;
      this.current = current;
      this.reporting = reporting;
    }

    @Override
    public int run(String... arguments) {
      try {
        var scope =
            Scope.of(
                Integer.parseInt(arguments[0]),
                arguments[1],
                Long.parseLong(arguments[2]),
                Parameters.read().horizon());
        var catalogue = catalogue(Path.of(arguments[4]));
        make(scope, catalogue);
        if (Boolean.parseBoolean(arguments[3])) {
          report(scope, catalogue);
        }
        return 0;
      } catch (IllegalArgumentException | IllegalStateException refused) {
        System.err.println(refused.getMessage());
        return 1;
      } catch (DatabaseFailure failed) {
        System.err.println("The database stopped it: " + failed.getMessage());
        return 1;
      }
    }

    /** The one that is published, else the folder, published now as {@code serve} does. */
    private Catalogue catalogue(Path folder) {
      if (!publisher.follow()) {
        publisher.publish(folder).findings().stream()
            .filter(Finding::isError)
            .forEach(System.err::println);
      }
      return current
          .get()
          .orElseThrow(() -> new IllegalStateException("The content has errors; nothing was made"));
    }

    private void make(Scope scope, Catalogue catalogue) {
      var line = new ProgressLine(System.err);
      var making = CompletableFuture.runAsync(() -> demonstration.make(scope, catalogue));
      try {
        while (!isDone(making)) {
          var state = demonstration.state();
          var phase = state.phase().name().toLowerCase(Locale.ROOT);
          line.at(phase + " " + state.year(), Math.round(state.share() * 100), 100);
        }
      } finally {
        line.end();
      }
    }

    private static boolean isDone(CompletableFuture<Void> making) {
      try {
        making.get(200, TimeUnit.MILLISECONDS);
        return true;
      } catch (TimeoutException running) {
        return false;
      } catch (InterruptedException stopped) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException("The demonstration was interrupted", stopped);
      } catch (ExecutionException failed) {
        throw failed.getCause() instanceof RuntimeException cause
            ? cause
            : new IllegalStateException(failed.getCause());
      }
    }

    private void report(Scope scope, Catalogue catalogue) {
      var line = new ProgressLine(System.err);
      List<Integer> years = IntStream.rangeClosed(scope.from(), scope.to()).boxed().toList();
      for (int year : years.reversed()) {
        derivations.run(catalogue, year, line).findings().forEach(System.err::println);
      }
      line.end();
      System.out.print(reporting.of(catalogue.areas(), years, scope.thin()));
    }
  }
}
