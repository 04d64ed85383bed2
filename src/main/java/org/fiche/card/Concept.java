package org.fiche.card;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fiche.card.text.Text;

/** A term with an exact meaning; the owner of the numbers in its definition. */
public record Concept(
    @Inline Head head,
    @Says("Numbers that it owns, by name") Map<String, Parameter> parameters,
    @Says("Wider concepts") List<Code> broader,
    @Says("Neighbours") List<Code> related,
    @Says("Code lists that say what it holds") List<Code> codelists)
    implements Card {

  @Override
  public Kind kind() {
    return Kind.CONCEPT;
  }

  /** A number written once: texts print it and SQL binds it. */
  public record Parameter(
      @Says("The number") int value,
      @Says("Its unit, from units.yaml") Optional<String> unit,
      @Says("What it is") Text label) {}
}
