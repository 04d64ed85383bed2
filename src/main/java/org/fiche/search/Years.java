package org.fiche.search;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A range of years as an address asks for it; an end that is no year is open. */
public record Years(Optional<Integer> from, Optional<Integer> to) {

  private static final int FIRST = 1900;
  private static final int LAST = 2100;

  public static Years of(String from, String to) {
    return new Years(year(from), year(to));
  }

  private static Optional<Integer> year(String written) {
    return written.matches("(19|20)\\d\\d")
        ? Optional.of(Integer.parseInt(written))
        : Optional.empty();
  }

  /** The values of {@link Facet#YEAR} that it stands for; none if it is open at both ends. */
  public Set<String> values() {
    return from.isEmpty() && to.isEmpty()
        ? Set.of()
        : IntStream.rangeClosed(from.orElse(FIRST), to.orElse(LAST))
            .mapToObj(Integer::toString)
            .collect(Collectors.toCollection(LinkedHashSet::new));
  }
}
