package org.fiche.page.panel;

import java.util.List;

/**
 * Something a reader must know about what she asked for.
 *
 * @param offers what can be had instead; may be empty
 */
public record Said(String text, List<Offer> offers) {

  public record Offer(String label, String address) {}
}
