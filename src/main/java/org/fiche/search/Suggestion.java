package org.fiche.search;

import java.util.Optional;
import org.fiche.card.Card;

/**
 * A card that somebody typing may be looking for.
 *
 * @param title in the reader's language
 * @param synonym the name that begins like what was typed, when the title does not
 */
public record Suggestion(Card card, String title, Optional<String> synonym) {}
