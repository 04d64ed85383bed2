package org.fiche.card;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fiche.card.text.Text;

/** Codes with their days of validity. A code may stand several times, on days that do not meet. */
public record CodeList(
    @Inline Head head,
    @Says("Groups of codes, by id") Map<String, Text> families,
    @Says("The codes") List<Entry> codes)
    implements Card {

  @Override
  public Kind kind() {
    return Kind.CODELIST;
  }

  public record Entry(
      @Says("The code itself") String code,
      @Says("First day of validity") Optional<LocalDate> from,
      @Says("Last day of validity; open if it is not said") Optional<LocalDate> to,
      @Says("Its group, from families") Optional<String> family,
      @Says("What it stands for") Text label,
      @Says("Lowest number that it stands for") Optional<Integer> lower,
      @Says("Highest number that it stands for; open if it is not said") Optional<Integer> upper) {

    public boolean overlaps(Entry other) {
      return startsBeforeEndOf(other) && other.startsBeforeEndOf(this);
    }

    private boolean startsBeforeEndOf(Entry other) {
      return from.isEmpty()
          || other.to.isEmpty()
          || !from.orElseThrow().isAfter(other.to.orElseThrow());
    }
  }
}
