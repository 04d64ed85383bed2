package org.fiche.card;

import java.util.List;
import java.util.Optional;
import org.fiche.card.text.Text;

/** A breakdown of indicators, with its categories or with the code list that holds them. */
public record Dimension(
    @Inline Head head,
    @Says("The variable that it classes") Optional<Code> variable,
    @Says("Its column in tables and downloads") String column,
    @Says("The code list that holds its categories") Optional<Code> codelist,
    @Says("Its categories, if no code list holds them") List<Category> categories)
    implements Card {

  @Override
  public Kind kind() {
    return Kind.DIMENSION;
  }

  public record Category(
      @Says("Code in tables and downloads") String code, @Says("Name") Text label) {}
}
