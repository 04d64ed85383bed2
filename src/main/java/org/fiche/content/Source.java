package org.fiche.content;

import java.util.Map;
import org.fiche.finding.Place;

/**
 * A record with the places of its fields.
 *
 * @param spans by path: {@code method.numerator.sum}, {@code sources[0]}, {@code title.fr}
 */
public record Source<T>(T value, ContentFile file, Map<String, Span> spans) {

  /** Where a field stands; {@code from} and {@code to} count characters of the file. */
  public record Span(Place place, int from, int to) {}

  /** The place of a field, or of the nearest field around it that is written. */
  public Place place(String path) {
    return span(path).place();
  }

  /** The place of some words inside a field, or of the field if they are not found there. */
  public Place place(String path, String words) {
    var span = span(path);
    int found = file.text().indexOf(words, span.from());
    if (found < 0 || found >= span.to()) {
      return span.place();
    }
    int line = 1;
    int lineStart = 0;
    for (int at = file.text().indexOf('\n');
        at >= 0 && at < found;
        at = file.text().indexOf('\n', at + 1)) {
      line++;
      lineStart = at + 1;
    }
    return new Place(file.path(), line, found - lineStart + 1);
  }

  private Span span(String path) {
    for (var tried = path; !tried.isEmpty(); tried = parent(tried)) {
      var span = spans.get(tried);
      if (span != null) {
        return span;
      }
    }
    return new Span(Place.start(file.path()), 0, file.text().length());
  }

  private static String parent(String path) {
    return path.substring(0, Math.max(0, Math.max(path.lastIndexOf('.'), path.lastIndexOf('['))));
  }
}
