package org.fiche.citation;

import java.util.List;
import java.util.Map;

/**
 * BibTeX. Reference managers drop {@code @dataset} silently, so it is {@code @misc}; double braces
 * keep an organisation whole and a title in its case.
 */
final class BibTex {

  /**
   * What TeX would read as a command; the others stand for themselves in UTF-8. Braces have names,
   * since BibTeX counts them even behind a backslash.
   */
  private static final Map<Character, String> COMMANDS =
      Map.of(
          '&', "\\&",
          '%', "\\%",
          '$', "\\$",
          '#', "\\#",
          '_', "\\_",
          '{', "{\\textbraceleft}",
          '}', "{\\textbraceright}",
          '~', "{\\textasciitilde}",
          '^', "{\\textasciicircum}",
          '\\', "{\\textbackslash}");

  private final StringBuilder out = new StringBuilder();

  private BibTex() {}

  static String of(List<ReferenceData> references) {
    var file = new BibTex();
    references.forEach(file::add);
    return file.out.toString();
  }

  private void add(ReferenceData reference) {
    out.append(out.isEmpty() ? "" : "\n").append("@misc{").append(reference.key());
    field("title", "{" + text(reference.title()) + "}");
    field("author", "{" + text(reference.author()) + "}");
    field("publisher", text(reference.publisher()));
    field("date", reference.date().toString());
    field("year", String.valueOf(reference.date().getYear()));
    field("url", reference.address());
    field("version", text(reference.version()));
    field("number", text(reference.code().written()));
    field("abstract", text(reference.summary()));
    field("keywords", text(String.join(", ", reference.keywords())));
    field("language", reference.language().code());
    field("copyright", text(reference.licence().name()));
    out.append("\n}\n");
  }

  private void field(String name, String value) {
    if (!value.isEmpty()) {
      out.append(",\n  ").append(name).append(" = {").append(value).append("}");
    }
  }

  private static String text(String words) {
    var text = new StringBuilder(words.length() + 16);
    for (char each : words.toCharArray()) {
      text.append(COMMANDS.getOrDefault(each, String.valueOf(each)));
    }
    return text.toString();
  }
}
