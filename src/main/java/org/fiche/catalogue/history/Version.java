package org.fiche.catalogue.history;

import java.time.LocalDate;
import org.fiche.card.Code;

/**
 * A card as it was published under a date.
 *
 * @param code that the card had then
 * @param name as addresses write it: {@code 2025-09-25}, {@code 2025-09-25-2}
 * @param publication that the words of the version belong to
 */
public record Version(Code code, String name, LocalDate date, long publication) {}
