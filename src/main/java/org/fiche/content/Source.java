package org.fiche.content;

import java.util.Map;
import org.fiche.finding.Place;

/**
 * A record with the places of its fields.
 *
 * @param spans by path: {@code method.numerator.sum}, {@code sources[0]}, {@code title.fr}
 */
public record Source<T>(T value, ContentFile file, Map<String, Span> spans) {

  /**
   * Where a field stands.
   *
   * @param place its value if that is one scalar, else its key
   * @param from first character of its value in the file
   * @param to behind the last one
   */
  public record Span(Place place, int from, int to) {}

  /** The place of a field, or of the nearest field around it that is written. */
  public Place place(String path) {
    return span(path).place();
  }

  /**
   * The place of a character of a field, also where YAML folds its lines.
   *
   * @param value the field as it was read
   * @param at the character, counted from 0
   */
  public Place place(String path, String value, int at) {
    var span = span(path);
    return span.place().file().equals(file.path())
        ? new Written(file, span).place(value, at)
        : span.place();
  }

  /**
   * The place of a word of a field, or of the field if it has no such word.
   *
   * @param nth which of the words that are the same, counted from 0
   */
  public Place word(String path, String word, int nth) {
    var span = span(path);
    return span.place().file().equals(file.path())
        ? new Written(file, span).word(word, nth)
        : span.place();
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
