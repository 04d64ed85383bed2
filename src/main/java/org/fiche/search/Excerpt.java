package org.fiche.search;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.fiche.card.text.Language;
import org.fiche.search.query.Marker.Span;

/**
 * Words of a card, those that matched marked. Segments are plain text: who prints them escapes
 * them.
 */
public record Excerpt(Language language, List<Segment> segments) {

  private static final int LONGEST = 260;
  private static final int BEFORE = 80;
  private static final String MORE = "…";

  public record Segment(String text, boolean marked) {}

  /** A whole text. */
  static Excerpt whole(Language language, String text, List<Span> marks) {
    return new Excerpt(language, segments(text, 0, text.length(), marks));
  }

  /** The part of a text around its first match, else its beginning. */
  static Excerpt part(Language language, String text, List<Span> marks) {
    int first = marks.isEmpty() ? 0 : marks.getFirst().from();
    int from = first <= BEFORE || text.length() <= LONGEST ? 0 : wordAfter(text, first - BEFORE);
    int to = from + LONGEST >= text.length() ? text.length() : wordBefore(text, from + LONGEST);
    var segments = new ArrayList<Segment>();
    if (from > 0) {
      segments.add(new Segment(MORE + " ", false));
    }
    segments.addAll(segments(text, from, to, marks));
    if (to < text.length()) {
      segments.add(new Segment(" " + MORE, false));
    }
    return new Excerpt(language, List.copyOf(segments));
  }

  private static int wordAfter(String text, int at) {
    int space = text.indexOf(' ', at);
    return space < 0 || space > at + BEFORE ? at : space + 1;
  }

  private static int wordBefore(String text, int at) {
    int space = text.lastIndexOf(' ', at);
    return space <= at - BEFORE ? at : space;
  }

  private static List<Segment> segments(String text, int from, int to, List<Span> marks) {
    var segments = new ArrayList<Segment>();
    int done = from;
    for (var mark : marks) {
      if (mark.from() >= done && mark.to() <= to) {
        add(segments, text.substring(done, mark.from()), false);
        add(segments, text.substring(mark.from(), mark.to()), true);
        done = mark.to();
      }
    }
    add(segments, text.substring(done, to), false);
    return List.copyOf(segments);
  }

  private static void add(List<Segment> segments, String text, boolean marked) {
    if (!text.isEmpty()) {
      segments.add(new Segment(text, marked));
    }
  }

  public String text() {
    return segments.stream().map(Segment::text).collect(Collectors.joining());
  }

  /** Escaped HTML with {@code <mark>} around what matched. */
  public String html() {
    return segments.stream()
        .map(each -> each.marked() ? "<mark>" + escaped(each) + "</mark>" : escaped(each))
        .collect(Collectors.joining());
  }

  private static String escaped(Segment segment) {
    return segment
        .text()
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
