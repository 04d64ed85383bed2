package org.fiche.page.paper;

import java.time.Instant;
import org.fiche.card.text.Language;

/**
 * What is put on paper.
 *
 * @param html the page of the card, as browsers get it
 * @param base where its links begin, without a slash
 * @param address that is cited, printed at the foot of each page
 * @param reference printed above it
 * @param at when the card was published: the same page has the same bytes for ever
 */
public record PaperPage(
    String html,
    Language language,
    String title,
    String author,
    String base,
    String address,
    String reference,
    Instant at) {}
