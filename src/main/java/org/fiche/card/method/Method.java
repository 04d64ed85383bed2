package org.fiche.card.method;

import java.util.Optional;
import org.fiche.card.Says;

/** A numerator over a denominator, both over the rows of one derived table. */
public record Method(
    @Says("The derived table, from databases/") String of,
    @Says("Which rows; all if it is not said") Optional<Condition> where,
    @Says("What is summed or counted") Aggregate numerator,
    @Says("What it is divided by; none for a plain count") Optional<Aggregate> denominator,
    @Says("The factor; it follows from the unit, and is checked if it stands here")
        Optional<Integer> times) {}
