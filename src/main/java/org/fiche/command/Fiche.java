package org.fiche.command;

import io.quarkus.runtime.annotations.QuarkusMain;
import java.io.PrintWriter;
import java.time.Clock;
import org.fiche.command.database.DatabaseFailure;
import org.fiche.command.terminal.CommandFailure;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * What {@code ./fiche} runs. A command wakes Quarkus and the database only if it needs them, so
 * that checking a folder takes no longer than reading it.
 */
@QuarkusMain
@Command(
    name = "fiche",
    description = "A catalogue of statistics whose cards compute their own values.",
    mixinStandardHelpOptions = true,
    version = "fiche 1.0.0",
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {
      ServeCommand.class,
      PreviewCommand.class,
      PublishCommand.class,
      LoadCommand.class,
      DemoCommand.class,
      ComputeCommand.class,
      ValuesCommand.class,
      SearchesCommand.class,
      RehearseCommand.class
    })
public final class Fiche implements Runnable {

  @Spec private CommandSpec spec = CommandSpec.create();

  public static void main(String... arguments) {
    System.exit(run(arguments));
  }

  /** Runs a command: 0 if it did what was asked, 1 if not, 2 if it was not understood. */
  static int run(String... arguments) {
    return commandLine().execute(arguments);
  }

  static CommandLine commandLine() {
    return new CommandLine(new Fiche())
        .addSubcommand(new CheckCommand(Clock.systemDefaultZone()))
        .addSubcommand(new SchemaCommand())
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setUsageHelpAutoWidth(true)
        .setExecutionExceptionHandler(
            (failure, command, parsed) -> {
              say(failure, command.getErr());
              return CommandLine.ExitCode.SOFTWARE;
            });
  }

  private static void say(Exception failure, PrintWriter err) {
    if (failure instanceof CommandFailure || failure instanceof DatabaseFailure) {
      err.println(failure.getMessage());
    } else {
      err.println("This should not have happened; please report it with these lines:");
      failure.printStackTrace(err);
    }
    err.flush();
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "Which command?");
  }
}
