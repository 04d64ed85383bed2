package org.fiche.content;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fiche.finding.Finding;
import org.fiche.finding.FindingCode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;

/** What is known of one file while it is read: places so far, and findings. Not for two threads. */
final class Reading {

  private final ContentFile file;
  private final boolean plain;
  private final Map<String, Source.Span> spans = new HashMap<>();
  private final List<Finding> findings = new ArrayList<>();

  Reading(ContentFile file) {
    this.file = file;
    int length = file.text().length();
    this.plain = file.text().codePointCount(0, length) == length;
  }

  Map<String, Source.Span> spans() {
    return Map.copyOf(spans);
  }

  List<Finding> findings() {
    return List.copyOf(findings);
  }

  At at(Node node, String path) {
    return new At(node, path);
  }

  /** A node of the file under the path of its field. */
  final class At {
    private final Node node;
    private final String path;

    private At(Node node, String path) {
      this.node = node;
      this.path = path;
      spans.merge(path, span(), this::refined);
    }

    /** A field that was seen by its key first keeps that place, unless its value is one scalar. */
    private Source.Span refined(Source.Span key, Source.Span value) {
      return node instanceof ScalarNode
          ? value
          : new Source.Span(key.place(), value.from(), value.to());
    }

    /** Marks count code points; texts count characters. */
    private int offset(int codePoints) {
      return plain ? codePoints : file.text().offsetByCodePoints(0, codePoints);
    }

    String path() {
      return path;
    }

    /** The field as findings name it. */
    String name() {
      return path.isEmpty() ? "the card" : path;
    }

    void note(FindingCode code, String message, String remedy) {
      var place = YamlFile.placeOf(file, node.getStartMark());
      findings.add(new Finding(code, place, message, remedy));
    }

    /** Notes a mistake at a character of the value. */
    void noteInside(int character, FindingCode code, String message, String remedy) {
      var value = node instanceof ScalarNode scalar ? scalar.getValue() : "";
      var written = new Written(file, span());
      findings.add(new Finding(code, written.place(value, character), message, remedy));
    }

    private Source.Span span() {
      int from = offset(node.getStartMark().getIndex());
      int to = offset(node.getEndMark().getIndex());
      return new Source.Span(YamlFile.placeOf(file, node.getStartMark()), from, to);
    }
  }
}
