package org.fiche.house;

import com.github.javaparser.JavaParser;
import com.github.javaparser.ParserConfiguration;
import com.github.javaparser.ParserConfiguration.LanguageLevel;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.CompactConstructorDeclaration;
import com.github.javaparser.ast.body.InitializerDeclaration;
import com.github.javaparser.ast.nodeTypes.NodeWithSimpleName;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A Java file of this project, as a parser sees it. */
record SourceFile(Path path) {

  private static final ParserConfiguration JAVA_21 =
      new ParserConfiguration().setLanguageLevel(LanguageLevel.JAVA_21);

  /**
   * A method, constructor or initializer with its number of lines, signature and braces included.
   */
  record Body(Path file, String name, int lines) {}

  static List<SourceFile> all() {
    return Stream.of("src/main/java", "src/test/java", "src/bench/java")
        .map(Path::of)
        .flatMap(folder -> walk(folder, ".java"))
        .map(SourceFile::new)
        .toList();
  }

  /** Files below a folder whose names end so, in the order of their paths. */
  static Stream<Path> walk(Path folder, String ending) {
    if (!Files.isDirectory(folder)) {
      return Stream.of();
    }
    try (var files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> file.toString().endsWith(ending))
          .sorted()
          .toList()
          .stream();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  static int lines(Path file) {
    try {
      return Files.readAllLines(file).size();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  Stream<Body> bodies() {
    var unit = parse();
    return Stream.of(
            unit.findAll(CallableDeclaration.class).stream(),
            unit.findAll(CompactConstructorDeclaration.class).stream(),
            unit.findAll(InitializerDeclaration.class).stream())
        .flatMap(nodes -> nodes.map(Node.class::cast))
        .map(node -> new Body(path, name(node), linesOf(node)));
  }

  private Node parse() {
    try {
      var result = new JavaParser(JAVA_21).parse(path);
      return result
          .getResult()
          .filter(unit -> result.isSuccessful())
          .orElseThrow(() -> new IllegalStateException(path + ": " + result.getProblems()));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static String name(Node node) {
    return node instanceof NodeWithSimpleName<?> named ? named.getNameAsString() : "initializer";
  }

  private static int linesOf(Node node) {
    return node.getRange().map(range -> range.end.line - range.begin.line + 1).orElse(0);
  }
}
