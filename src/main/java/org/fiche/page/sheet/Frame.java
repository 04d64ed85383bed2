package org.fiche.page.sheet;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.fiche.card.Card;
import org.fiche.card.Kind;
import org.fiche.card.text.Language;
import org.fiche.page.text.Scribe;

/**
 * What stands round every page.
 *
 * @param tail the address of the page without its language, from the slash on
 * @param query of the address as it was asked, without the question mark; may be empty
 * @param words what the reader looked for, to stand in the search box
 * @param scribe nothing before the first publication
 * @param assets where scripts and styles are
 * @param kept the reader's own list, as the address carries it
 */
public record Frame(
    Language language,
    String tail,
    String query,
    String words,
    LocalDate today,
    Optional<Scribe> scribe,
    String assets,
    boolean preview,
    Kept kept) {

  private static final int LONGEST = 2000;

  /** The same page in one language. */
  public record Alternate(Language language, String address, boolean current) {

    public String shortName() {
      return language.code().toUpperCase(Locale.ROOT);
    }
  }

  /** Kinds that the head of every page leads to. */
  public List<Kind> doors() {
    return List.of(Kind.INDICATOR, Kind.VARIABLE);
  }

  public String to(String tail) {
    return "/" + language.code() + tail;
  }

  public List<Alternate> alternates() {
    var suffix = tail + (query.isEmpty() || query.length() > LONGEST ? "" : "?" + query);
    return Arrays.stream(Language.values())
        .map(each -> new Alternate(each, "/" + each.code() + suffix, each == language))
        .toList();
  }

  /** The answer to words that somebody may look for. */
  public String searchFor(String words) {
    return to("/search?q=") + URLEncoder.encode(words, StandardCharsets.UTF_8);
  }

  /** Where the published catalogue is, without a slash; empty before the first publication. */
  public String base() {
    return scribe
        .map(each -> each.catalogue().imprint().baseUri().replaceAll("/+$", ""))
        .orElse("");
  }

  public Frame lookingFor(String words) {
    return new Frame(language, tail, query, words, today, scribe, assets, preview, kept);
  }

  public Frame keeping(Kept list) {
    return new Frame(language, tail, query, words, today, scribe, assets, preview, list);
  }

  /** The page of the reader's list with this card at its end. */
  public String listWith(Card card) {
    return to("/list") + kept.with(card).asked();
  }

  /** This page again, with the card on the list, or off it where it was on it. */
  public String turning(Card card) {
    return to(tail) + kept.turned(card).instead(query) + "#at-" + card.code();
  }
}
