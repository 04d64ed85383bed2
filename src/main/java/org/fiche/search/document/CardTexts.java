package org.fiche.search.document;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import org.fiche.card.Card;
import org.fiche.card.text.Language;
import org.fiche.catalogue.Catalogue;
import org.fiche.search.words.Analysis;
import org.fiche.search.words.Token;

/**
 * The texts of the cards of one publication with their stems, to mark what matched. Taking markup
 * out of texts and stemming them cost more than a search; those that were shown are kept.
 */
public final class CardTexts {

  private static final int MOST = 20_000;

  private final Cache<Key, List<Read>> kept =
      Caffeine.newBuilder().executor(Runnable::run).maximumSize(MOST).build();

  private record Key(String card, Language language, Part part) {}

  /** A text without markup, and its stems with their places. */
  public record Read(String text, List<Token> tokens) {}

  public List<Read> of(Catalogue catalogue, Card card, Language language, Part part) {
    return kept.get(
        new Key(card.code().key(), language, part),
        unused ->
            CardWords.of(catalogue, card, language, part).stream()
                .map(text -> new Read(text, Analysis.tokens(language, text)))
                .toList());
  }
}
