package org.fiche.card.setting;

import org.fiche.area.Level;
import org.fiche.card.Says;
import org.fiche.card.text.Text;

/** What a level of areas is called. */
public record LevelName(
    @Says("country … sector") Level code,
    @Says("One of them") Text label,
    @Says("Several of them") Text plural) {}
