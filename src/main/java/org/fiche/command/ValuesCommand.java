package org.fiche.command;

import io.quarkus.runtime.QuarkusApplication;
import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.concurrent.Callable;
import org.fiche.card.Indicator;
import org.fiche.catalogue.Catalogue;
import org.fiche.catalogue.CurrentCatalogue;
import org.fiche.catalogue.Publisher;
import org.fiche.command.terminal.DataFolder;
import org.fiche.exchange.data.Captions;
import org.fiche.exchange.data.CsvTable;
import org.fiche.observation.Values;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes every figure to the terminal. */
@Command(
    name = "values",
    description = {
      "Write the figures of all indicators, years, levels and categories, unrounded,",
      "in the columns of /data."
    },
    mixinStandardHelpOptions = true)
final class ValuesCommand implements Callable<Integer> {

  @Mixin private DataFolder data = new DataFolder();

  @Option(
      names = "--unsuppressed",
      description = "Without disclosure control: confidential, for this terminal only")
  private boolean unsuppressed;

  @Option(names = "--csv", description = "As CSV; the only format", required = true)
  private boolean csv;

  @Override
  public Integer call() {
    return Awake.writing(data.path()).run(Run.class, unsuppressed ? Run.UNSUPPRESSED : "");
  }

  /** The part that needs the database. */
  public static final class Run implements QuarkusApplication {

    static final String UNSUPPRESSED = "unsuppressed";

    private final Publisher publisher;
    private final CurrentCatalogue current;
    private final Values values;

    Run(Publisher publisher, CurrentCatalogue current, Values values) {
      this.publisher = publisher;
      this.current = current;
      this.values = values;
    }

    @Override
    public int run(String... arguments) {
      publisher.follow();
      var catalogue = current.get();
      if (catalogue.isEmpty()) {
        System.err.println("Nothing is published; run: fiche publish");
        return 1;
      }
      if (!values.reachable()) {
        System.err.println("The database does not answer; no figure was written");
        return 1;
      }
      var out =
          new OutputStreamWriter(new FileOutputStream(FileDescriptor.out), StandardCharsets.UTF_8);
      try (var writer = new BufferedWriter(out)) {
        write(catalogue.get(), Arrays.asList(arguments).contains(UNSUPPRESSED), writer);
        return 0;
      } catch (IOException gone) {
        System.err.println("The figures could not be written to the end: " + gone.getMessage());
        return 1;
      }
    }

    void write(Catalogue catalogue, boolean unsuppressed, Writer out) throws IOException {
      var captions = new Captions(catalogue, catalogue.imprint().languages().getFirst());
      var table = CsvTable.unrounded(out, captions).header();
      for (var indicator : catalogue.cards(Indicator.class)) {
        for (var asked : values.everything(catalogue, indicator)) {
          table.rows(
              unsuppressed ? values.unsuppressed(catalogue, asked) : values.ask(catalogue, asked));
        }
      }
    }
  }
}
