package org.fiche.citation;

import java.time.format.DateTimeFormatter;
import java.util.List;

/**
 * RIS, as reference managers read it: lines end in CRLF, and an organisation is an author without a
 * comma, since a comma would make a person of it.
 */
final class Ris {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy/MM/dd/");
  private static final String END = "\r\n";

  private final StringBuilder out = new StringBuilder();

  private Ris() {}

  static String of(List<ReferenceData> references) {
    var file = new Ris();
    references.forEach(file::add);
    return file.out.toString();
  }

  private void add(ReferenceData reference) {
    line("TY", "DATA");
    line("TI", reference.title());
    line("AU", reference.author().replaceAll("\\s*,\\s*", " "));
    line("PY", DAY.format(reference.date()));
    line("PB", reference.publisher());
    line("UR", reference.address());
    line("ET", reference.version());
    line("NV", reference.code().written());
    line("AB", reference.summary());
    reference.keywords().forEach(keyword -> line("KW", keyword));
    line("LA", reference.language().code());
    line("ER", "");
  }

  private void line(String tag, String value) {
    if (!value.isEmpty() || tag.equals("ER")) {
      out.append(tag).append("  - ").append(value).append(END);
    }
  }
}
