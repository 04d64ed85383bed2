package org.fiche.search.learning;

import java.time.LocalDate;
import org.fiche.card.text.Language;

/**
 * A query that found nothing on a day.
 *
 * @param language of the page it was asked on
 * @param words in lower case
 * @param times how often
 */
public record Missed(LocalDate day, Language language, String words, int times) {}
