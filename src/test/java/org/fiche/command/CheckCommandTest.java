package org.fiche.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class CheckCommandTest {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC);
  private static final String BASE = "src/test/resources/findings/base";

  private record Run(int exit, String out, String err) {}

  private static Run run(Object command, String... arguments) {
    var out = new StringWriter();
    var err = new StringWriter();
    int exit =
        new CommandLine(command)
            .setOut(new PrintWriter(out, true))
            .setErr(new PrintWriter(err, true))
            .execute(arguments);
    return new Run(exit, out.toString(), err.toString());
  }

  private static Run check(String... arguments) {
    return run(new CheckCommand(CLOCK), arguments);
  }

  @Test
  void soundFolderExitsWithZero() {
    assertThat(check(BASE))
        .isEqualTo(new Run(0, "14 cards in 24 files, 0 errors, 0 warnings (0 ms)\n", ""));
  }

  @Test
  void errorExitsWithOneAndNamesFileAndLine(@TempDir Path folder) throws IOException {
    Files.createDirectories(folder.resolve("concepts"));
    Files.writeString(folder.resolve("concepts/visit.yaml"), "code: visit\n");
    var run = check(folder.toString());
    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.out())
        .contains(
            folder
                + "/concepts/visit.yaml:1:1 missing-field The field title is missing; "
                + "add `title:`\n")
        .contains("1 card in 1 file, ");
  }

  @Test
  void githubFormatPrintsAnnotations(@TempDir Path folder) {
    assertThat(check("--format=github", folder.toString()).out())
        .contains("::error file=units.yaml,line=1,col=1,title=file-missing::The file units.yaml");
  }

  @Test
  void missingFolderIsAPlainSentence() {
    assertThat(check("nowhere"))
        .isEqualTo(
            new Run(2, "", "There is no folder nowhere. Name the folder that holds the cards.\n"));
  }

  @Test
  void unknownFormatIsAPlainSentence() {
    var run = check("--format=html", BASE);
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).contains("write text or github");
  }

  @Test
  void warningsStopOnlyWhoAsksForIt() {
    var later = Clock.fixed(Instant.parse("2030-01-01T12:00:00Z"), ZoneOffset.UTC);
    assertThat(run(new CheckCommand(later), BASE).exit()).isZero();
    assertThat(run(new CheckCommand(later), "--warnings-as-errors", BASE).exit()).isEqualTo(1);
  }

  @Test
  void schemasAreWritten(@TempDir Path folder) {
    var run = run(new SchemaCommand(), folder.toString());
    assertThat(run.exit()).isZero();
    assertThat(folder.resolve("schema/indicator.json")).isNotEmptyFile();
    assertThat(run(new SchemaCommand(), "nowhere").exit()).isEqualTo(2);
  }
}
