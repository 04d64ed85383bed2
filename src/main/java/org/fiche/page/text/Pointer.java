package org.fiche.page.text;

import org.fiche.card.Card;
import org.fiche.card.Kind;

/**
 * A card as other pages name it.
 *
 * @param code as published, with its suffix
 */
public record Pointer(String address, String code, Kind kind, Shown title, Card card) {}
