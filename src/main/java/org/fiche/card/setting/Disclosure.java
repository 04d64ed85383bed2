package org.fiche.card.setting;

import org.fiche.card.Says;

/** Below which numbers a figure is suppressed: the file {@code disclosure.yaml}. */
public record Disclosure(
    @Says("Fewest persons in a numerator, zero aside") int minPersonsNumerator,
    @Says("Fewest persons outside the numerator of a share") int minComplement,
    @Says("Fewest persons in a denominator") int minDenominatorPersons,
    @Says("Fewest practices behind a figure") int minPractices,
    @Says("Width within which a suppressed count may not be worked out") int protectionInterval) {}
