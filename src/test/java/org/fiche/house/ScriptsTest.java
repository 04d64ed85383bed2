package org.fiche.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.javascript.jscomp.AbstractCommandLineRunner;
import com.google.javascript.jscomp.CheckLevel;
import com.google.javascript.jscomp.Compiler;
import com.google.javascript.jscomp.CompilerOptions;
import com.google.javascript.jscomp.CompilerOptions.Environment;
import com.google.javascript.jscomp.CompilerOptions.LanguageMode;
import com.google.javascript.jscomp.DependencyOptions;
import com.google.javascript.jscomp.DiagnosticGroups;
import com.google.javascript.jscomp.JSError;
import com.google.javascript.jscomp.SourceFile;
import com.google.javascript.jscomp.deps.ModuleLoader.ResolutionMode;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Scripts can be read, and name nothing that is not there. */
class ScriptsTest {

  /** Of the window, which the compiler knows only as its members. */
  private static final SourceFile WINDOW =
      SourceFile.fromCode(
          "window.js", "/** @externs */ var matchMedia; var addEventListener; var sessionStorage;");

  private static List<String> mistakes(List<SourceFile> scripts) throws IOException {
    var options = new CompilerOptions();
    options.setLanguageIn(LanguageMode.ECMASCRIPT_NEXT);
    options.setChecksOnly(true);
    options.setCheckSymbols(true);
    options.setModuleResolutionMode(ResolutionMode.NODE);
    options.setDependencyOptions(DependencyOptions.sortOnly());
    options.setWarningLevel(DiagnosticGroups.UNDEFINED_VARIABLES, CheckLevel.ERROR);
    options.setWarningLevel(DiagnosticGroups.MODULE_LOAD, CheckLevel.OFF);
    options.setAllowDynamicImport(true);
    var externs = new ArrayList<>(AbstractCommandLineRunner.getBuiltinExterns(Environment.BROWSER));
    externs.add(WINDOW);
    var compiler = new Compiler(new PrintStream(OutputStream.nullOutputStream()));
    return compiler.compile(externs, scripts, options).errors.stream()
        .map(JSError::toString)
        .toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"src/main/resources/assets", "src/main/resources/web/panel"})
  void everyScriptIsReadAndNamesOnlyWhatIsThere(String folder) throws IOException {
    try (Stream<Path> files = Files.list(Path.of(folder))) {
      var scripts =
          files
              .filter(file -> file.toString().endsWith(".js"))
              .map(file -> SourceFile.fromFile(file.toString()))
              .toList();
      assertThat(scripts).hasSizeGreaterThan(5);
      assertThat(mistakes(scripts)).isEmpty();
    }
  }

  @Test
  void nameThatIsNowhereIsFound() throws IOException {
    var scripts =
        List.of(
            SourceFile.fromCode(
                "a.js",
                "import * as echarts from 'echarts/core';"
                    + "export function copy(text) { echarts.say(text, button); }"));
    assertThat(mistakes(scripts))
        .anySatisfy(each -> assertThat(each).contains("variable button is undeclared"))
        .hasSize(1);
  }
}
