package org.fiche.command;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import org.fiche.check.Checks;
import org.fiche.content.Content;
import org.fiche.content.ContentFolder;
import org.fiche.content.ContentReader;
import org.fiche.finding.Finding;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** {@code ./fiche check}: every mistake in a folder of content, and nothing else is touched. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    description = {
      "Checks a folder of content and prints every mistake with its place and remedy.",
      "Exits with 0 if there is no error, 1 if there is one, 2 if the folder cannot be read."
    })
final class CheckCommand implements Callable<Integer> {

  private static final int UNREADABLE = 2;

  /** How findings are printed. */
  enum Format {
    TEXT,
    GITHUB
  }

  private final Clock clock;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      index = "0",
      arity = "0..1",
      defaultValue = "content",
      description = "The folder (${DEFAULT-VALUE}).")
  private Path folder = Path.of("content");

  @Option(
      names = "--format",
      defaultValue = "text",
      converter = FormatReader.class,
      description = "text: file:line:column CODE message; remedy. github: annotations.")
  private Format format = Format.TEXT;

  @Option(names = "--warnings-as-errors", description = "Exit with 1 on warnings too.")
  private boolean strict;

  /**
   * @param clock says what is overdue
   */
  CheckCommand(Clock clock) {
    this.clock = clock;
  }

  @Override
  public Integer call() {
    long start = clock.millis();
    var err = spec.commandLine().getErr();
    if (!Files.isDirectory(folder)) {
      err.println("There is no folder " + folder + ". Name the folder that holds the cards.");
      return UNREADABLE;
    }
    try {
      var content = new ContentReader().read(ContentFolder.read(folder));
      var findings = new Checks().of(content, LocalDate.now(clock));
      var out = spec.commandLine().getOut();
      findings.forEach(finding -> out.println(printed(finding)));
      out.println(closing(content, findings, clock.millis() - start));
      return Finding.anyError(findings) || (strict && !findings.isEmpty()) ? 1 : 0;
    } catch (UncheckedIOException unreadable) {
      err.println("The folder " + folder + " cannot be read: " + unreadable.getMessage());
      return UNREADABLE;
    }
  }

  private String printed(Finding finding) {
    return switch (format) {
      case TEXT -> finding.toString();
      case GITHUB -> finding.asGithubAnnotation();
    };
  }

  private static String closing(Content content, List<Finding> findings, long millis) {
    long errors = findings.stream().filter(Finding::isError).count();
    int cards = content.cards().size() + content.unreadable().size();
    return "%s in %s, %s, %s (%d ms)"
        .formatted(
            counted(cards, "card"),
            counted(content.files().size(), "file"),
            counted(errors, "error"),
            counted(findings.size() - errors, "warning"),
            millis);
  }

  private static String counted(long number, String what) {
    return number + " " + what + (number == 1 ? "" : "s");
  }

  /** Formats are written in lower case. */
  static final class FormatReader implements ITypeConverter<Format> {
    @Override
    public Format convert(String written) {
      return Arrays.stream(Format.values())
          .filter(each -> each.name().equalsIgnoreCase(written))
          .findFirst()
          .orElseThrow(() -> new TypeConversionException("write text or github"));
    }
  }
}
