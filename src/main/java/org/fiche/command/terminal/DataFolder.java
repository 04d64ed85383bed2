package org.fiche.command.terminal;

import java.nio.file.Path;
import picocli.CommandLine.Help.Visibility;
import picocli.CommandLine.Option;

/** Where the database and the index of a command are; the same words in every command. */
public final class DataFolder {

  @Option(
      names = "--data",
      description = "Folder of database and index",
      defaultValue = "data",
      showDefaultValue = Visibility.ALWAYS)
  private Path path = Path.of("data");

  /** The folder of database and index. */
  public Path path() {
    return path;
  }
}
