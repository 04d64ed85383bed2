package org.fiche.page.paper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** How paper looks, and what stands at the foot of each page. */
final class PaperStyle {

  private static final String SHEET = read("/paper/paper.css");

  private PaperStyle() {}

  static String of(PaperPage page) {
    return SHEET
        .replace("TITLE", quoted(page.title()))
        .replace("REFERENCE", quoted(page.reference()))
        .replace("ADDRESS", quoted(page.address()));
  }

  /** A string of CSS; what could end it is written as its number, which a space ends. */
  private static String quoted(String words) {
    var text = new StringBuilder("\"");
    words
        .codePoints()
        .forEach(
            point -> {
              boolean plain = Character.isLetterOrDigit(point) || point == ' ';
              if (plain) {
                text.appendCodePoint(point);
              } else {
                text.append(String.format("\\%06X ", point));
              }
            });
    return text.append('"').toString();
  }

  private static String read(String name) {
    try (var in = PaperStyle.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("The style " + name + " is missing");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
