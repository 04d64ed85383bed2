package org.fiche.card.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.fiche.card.Code;

/**
 * A text taken apart: plain Markdown, links to cards ({@code [[code|words]]}) and parameters
 * ({@code {concept.parameter}}). In the order of the text; nothing is lost.
 */
public record Prose(List<Segment> segments) {

  private static final Pattern TOKEN =
      Pattern.compile(
          "\\[\\[\\s*([^\\[\\]|\\s]+)\\s*(?:\\|([^\\[\\]]*))?]]"
              + "|\\{([A-Za-z][\\w-]*)\\.([A-Za-z]\\w*)}");

  /** A part of a text; {@code at} is its first character, counted from 0. */
  public sealed interface Segment {
    int at();
  }

  public record Plain(String markdown, int at) implements Segment {}

  /** A link to a card; without words of its own it shows the title of the card. */
  public record CardLink(Code code, Optional<String> words, int at) implements Segment {}

  public record ParameterUse(Code concept, String parameter, int at) implements Segment {}

  public static Prose of(String text) {
    var segments = new ArrayList<Segment>();
    var matcher = TOKEN.matcher(text);
    int done = 0;
    for (int at = opening(text, 0); at >= 0; at = opening(text, Math.max(done, at + 1))) {
      if (!matcher.region(at, text.length()).lookingAt()) {
        continue;
      }
      if (at > done) {
        segments.add(new Plain(text.substring(done, at), done));
      }
      segments.add(
          matcher.group(1) == null
              ? new ParameterUse(new Code(matcher.group(3)), matcher.group(4), at)
              : new CardLink(
                  new Code(matcher.group(1)),
                  Optional.ofNullable(matcher.group(2)).map(String::strip),
                  at));
      done = matcher.end();
    }
    if (done < text.length()) {
      segments.add(new Plain(text.substring(done), done));
    }
    return new Prose(List.copyOf(segments));
  }

  /** Where a link or a parameter may begin; -1 if nowhere. Texts are long and links are few. */
  private static int opening(String text, int from) {
    for (int at = from; at < text.length(); at++) {
      char character = text.charAt(at);
      if (character == '{' || (character == '[' && text.startsWith("[[", at))) {
        return at;
      }
    }
    return -1;
  }

  public List<CardLink> links() {
    return only(CardLink.class);
  }

  public List<ParameterUse> parameters() {
    return only(ParameterUse.class);
  }

  public List<Plain> plain() {
    return only(Plain.class);
  }

  private <S extends Segment> List<S> only(Class<S> type) {
    var found = new ArrayList<S>();
    for (var segment : segments) {
      if (type.isInstance(segment)) {
        found.add(type.cast(segment));
      }
    }
    return found;
  }
}
