package org.fiche.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.fiche.content.Schemas;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ./fiche schema}: what editors know of cards, written from the records. */
@Command(
    name = "schema",
    mixinStandardHelpOptions = true,
    description = "Writes the JSON Schema of every kind of card into content/schema.")
final class SchemaCommand implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      index = "0",
      arity = "0..1",
      defaultValue = "content",
      description = "The folder of content (${DEFAULT-VALUE}).")
  private Path folder = Path.of("content");

  @Override
  public Integer call() {
    if (!Files.isDirectory(folder)) {
      spec.commandLine()
          .getErr()
          .println("There is no folder " + folder + ". Name the folder that holds the cards.");
      return 2;
    }
    try {
      var schemas = Schemas.all();
      var target = Files.createDirectories(folder.resolve("schema"));
      for (var schema : schemas.entrySet()) {
        Files.writeString(target.resolve(schema.getKey()), schema.getValue());
      }
      spec.commandLine().getOut().println(schemas.size() + " schemas in " + target);
      return 0;
    } catch (IOException unwritable) {
      spec.commandLine()
          .getErr()
          .println("The schemas cannot be written: " + unwritable.getMessage());
      return 1;
    }
  }
}
