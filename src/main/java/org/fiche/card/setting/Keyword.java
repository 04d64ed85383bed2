package org.fiche.card.setting;

import org.fiche.card.Says;
import org.fiche.card.text.Text;

/** A shelf of cards. */
public record Keyword(
    @Says("Its id, in addresses and cards") String id,
    @Says("Its name") Text label,
    @Says("What stands on the shelf") Text definition) {}
