package org.fiche.search;

import org.fiche.card.Card;
import org.fiche.card.text.Language;

/**
 * A card that was found, in the reader's words.
 *
 * @param matched the language whose words matched; the reader's if those did, or if a code did
 */
public record Hit(Card card, Excerpt title, Excerpt snippet, Language matched, float score) {}
