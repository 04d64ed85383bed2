package org.fiche.check.relation;

import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fiche.card.text.Language;
import org.fiche.card.text.Prose;
import org.fiche.check.subject.TextCheck;
import org.fiche.check.subject.Writing;
import org.fiche.finding.Finding;
import org.fiche.finding.FindingCode;
import org.fiche.finding.Place;

/** Links and parameters that are not written as such, and links that browsers must not follow. */
public final class BrokenLink implements TextCheck {

  private static final String WRITE_LINK = "write [[code]] or [[code|words]]";
  private static final String WRITE_PARAMETER = "write {concept.parameter}";

  private static final Pattern BRACKETS = Pattern.compile("\\[\\[|]]");
  private static final Pattern BRACES =
      Pattern.compile("\\{\\s*[\\p{L}][\\p{L}\\p{N}_-]*\\s*(?:\\.[^{}\\n]{0,40})?}?");
  private static final Pattern IMAGE = Pattern.compile("!\\[[^\\]\\n]*]\\(");
  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?:]\\(\\s*<?|<(?=[a-z]+:)|^ {0,3}\\[[^\\]\\n]+]:\\s*<?)([^)\\s>]*)", Pattern.MULTILINE);

  @Override
  public void check(Writing writing, Consumer<Finding> findings) {
    if (writing.prose().isEmpty()) {
      writing.eachLanguage((language, words) -> plain(writing, language, words, findings));
    }
    writing.prose().forEach((language, prose) -> prose(writing, language, prose, findings));
  }

  private static void prose(
      Writing writing, Language language, Prose prose, Consumer<Finding> findings) {
    for (var plain : prose.plain()) {
      if (hasMark(plain.markdown())) {
        marks(plain.markdown(), at -> writing.place(language, plain.at() + at), findings);
      }
    }
  }

  /** Most parts of texts have none, and looking for one character is fast. */
  private static boolean hasMark(String text) {
    return text.indexOf('[') >= 0
        || text.indexOf(']') >= 0
        || text.indexOf('{') >= 0
        || text.indexOf('<') >= 0;
  }

  /** Looks at a part of a text without links; {@code places} knows where its characters stand. */
  private static void marks(String text, IntFunction<Place> places, Consumer<Finding> findings) {
    each(
        BRACKETS,
        text,
        match -> {
          var message = "\"" + match.group() + "\" opens or closes no link";
          findings.accept(finding(places.apply(match.start()), message, WRITE_LINK));
        });
    each(
        BRACES,
        text,
        match -> {
          var message = "\"" + match.group().strip() + "\" prints no parameter";
          findings.accept(finding(places.apply(match.start()), message, WRITE_PARAMETER));
        });
    each(
        IMAGE,
        text,
        match -> {
          var message = "Pages show no images from texts";
          findings.accept(finding(places.apply(match.start()), message, "take the image out"));
        });
    each(ADDRESS, text, match -> address(places.apply(match.start(1)), match.group(1), findings));
  }

  private static void plain(
      Writing writing, Language language, String words, Consumer<Finding> findings) {
    each(
        BRACKETS,
        words,
        match -> {
          if (match.group().equals("[[")) {
            findings.accept(
                finding(
                    writing.place(language, match.start()),
                    "Links are not read in " + writing.path(),
                    "write the words without [[ ]]"));
          }
        });
    each(
        BRACES,
        words,
        match ->
            findings.accept(
                finding(
                    writing.place(language, match.start()),
                    "Parameters are not read in " + writing.path(),
                    "write the words without { }")));
  }

  private static void each(Pattern pattern, String text, Consumer<Matcher> reader) {
    var matcher = pattern.matcher(text);
    while (matcher.find()) {
      reader.accept(matcher);
    }
  }

  private static void address(Place place, String address, Consumer<Finding> findings) {
    if (!address.startsWith("https://") && !address.startsWith("mailto:")) {
      findings.accept(
          finding(
              place,
              "The address \"" + address + "\" is not followed",
              "write an address that begins with https://, or [[code]] for a card"));
    }
  }

  private static Finding finding(Place place, String message, String remedy) {
    return new Finding(FindingCode.BROKEN_LINK, place, message, remedy);
  }
}
