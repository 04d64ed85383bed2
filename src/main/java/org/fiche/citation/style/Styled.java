package org.fiche.citation.style;

/**
 * A reference in a style.
 *
 * @param html the same words with their italics and links; safe to put into a page
 */
public record Styled(String text, String html) {}
