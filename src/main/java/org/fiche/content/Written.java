package org.fiche.content;

import java.util.regex.Pattern;
import org.fiche.finding.Place;

/** A scalar as it stands in its file: quotes, escapes, indents and folded lines included. */
record Written(ContentFile file, Source.Span span) {

  /** The place of a character of the value that YAML makes of it. */
  Place place(String value, int at) {
    var text = file.text();
    int raw = start();
    for (int index = 0; index < value.length(); index++) {
      char wanted = value.charAt(index);
      if (!Character.isWhitespace(wanted)) {
        while (raw < span.to() && text.charAt(raw) != wanted) {
          raw++;
        }
      }
      if (index == at) {
        break;
      }
      if (!Character.isWhitespace(wanted)) {
        raw++;
      }
    }
    return raw < span.to() ? placeAt(raw) : span.place();
  }

  Place word(String word, int nth) {
    var matcher =
        Pattern.compile("(?<![\\w-])" + Pattern.quote(word) + "(?![\\w-])")
            .matcher(file.text())
            .region(start(), span.to())
            .useTransparentBounds(true);
    int seen = 0;
    while (matcher.find()) {
      if (seen++ == nth) {
        return placeAt(matcher.start());
      }
    }
    return span.place();
  }

  /** Where the value begins: behind a quote, or below the line that opens a block. */
  private int start() {
    int from = span.from();
    if (from >= span.to()) {
      return from;
    }
    return switch (file.text().charAt(from)) {
      case '"', '\'' -> from + 1;
      case '|', '>' -> Math.max(from, file.text().indexOf('\n', from) + 1);
      default -> from;
    };
  }

  private Place placeAt(int offset) {
    var before = file.text().substring(0, offset);
    int line = 1 + (int) before.chars().filter(character -> character == '\n').count();
    int lineStart = before.lastIndexOf('\n') + 1;
    return new Place(file.path(), line, before.codePointCount(lineStart, offset) + 1);
  }
}
