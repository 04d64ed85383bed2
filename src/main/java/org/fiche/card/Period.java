package org.fiche.card;

import java.util.Optional;

/** Calendar years, both ends included; open when {@code to} is missing. */
public record Period(
    @Says("First year") int from, @Says("Last year; open if it is not said") Optional<Integer> to) {

  public boolean holds(int year) {
    return year >= from && to.map(last -> year <= last).orElse(true);
  }
}
