package org.fiche.command;

import io.quarkus.runtime.QuarkusApplication;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import org.fiche.area.Areas;
import org.fiche.command.terminal.CommandFailure;
import org.fiche.command.terminal.DataFolder;
import org.fiche.command.terminal.ProgressLine;
import org.fiche.content.ContentFolder;
import org.fiche.content.ContentReader;
import org.fiche.warehouse.DatabaseFailure;
import org.fiche.warehouse.load.BaseTable;
import org.fiche.warehouse.load.LoadOutcome;
import org.fiche.warehouse.load.Loading;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Loads files into a base table. */
@Command(
    name = "load",
    description = {
      "Load recorded data: all rows of all files, or nothing when one of them is wrong.",
      "The years that the files hold are replaced; other years stay.",
      "Files are comma-separated with a header, packed by gzip or not; columns in any order."
    },
    mixinStandardHelpOptions = true)
final class LoadCommand implements Callable<Integer> {

  @Parameters(index = "0", description = "person_year, practice_year or service")
  private String table = "";

  @Parameters(index = "1..*", arity = "1..*", description = "Files of that table")
  private List<Path> files = List.of();

  @Mixin private DataFolder data = new DataFolder();

  @Option(
      names = "--content",
      description = "Folder of cards: its areas are those that data may name (default: content)",
      defaultValue = "content")
  private Path content = Path.of("content");

  @Override
  public Integer call() {
    if (!Files.isDirectory(content)) {
      throw new CommandFailure(
          "There is no folder "
              + content.toAbsolutePath().normalize()
              + ": name it with --content");
    }
    if (BaseTable.ofId(table).isEmpty()) {
      throw new CommandFailure(
          "There is no table " + table + ": write person_year, practice_year or service");
    }
    var arguments = new ArrayList<String>();
    arguments.add(table);
    arguments.add(content.toString());
    files.forEach(file -> arguments.add(file.toString()));
    return Awake.withoutPort(data.path()).run(Run.class, arguments.toArray(String[]::new));
  }

  /** The part that needs the database. */
  public static final class Run implements QuarkusApplication {

    private final Loading loading;

    Run(Loading loading) {
      this.loading = loading;
    }

    @Override
    public int run(String... arguments) {
      var table = BaseTable.ofId(arguments[0]).orElseThrow();
      var files = Arrays.stream(arguments).skip(2).map(Path::of).toList();
      var line = new ProgressLine(System.err);
      try {
        var outcome = loading.load(areas(Path.of(arguments[1])), table, files, line);
        line.end();
        say(outcome);
        return outcome instanceof LoadOutcome.Refused ? 1 : 0;
      } catch (DatabaseFailure failed) {
        line.end();
        System.err.println("Nothing was loaded: " + failed.getMessage());
        return 1;
      }
    }

    private static Areas areas(Path content) {
      return new ContentReader().read(ContentFolder.read(content)).areas();
    }

    private static void say(LoadOutcome outcome) {
      switch (outcome) {
        case LoadOutcome.Loaded loaded ->
            loaded
                .rows()
                .forEach(
                    (year, rows) ->
                        System.out.printf("%s %d: %,d rows%n", loaded.table().id(), year, rows));
        case LoadOutcome.Refused refused -> {
          refused.errors().forEach(System.err::println);
          System.err.println(
              "Nothing was loaded: "
                  + (refused.more() ? "at least " : "")
                  + refused.errors().size()
                  + (refused.errors().size() == 1 ? " error" : " errors"));
        }
      }
    }
  }
}
