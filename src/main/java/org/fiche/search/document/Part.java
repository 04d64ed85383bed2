package org.fiche.search.document;

import java.util.Locale;
import org.fiche.card.text.Language;

/**
 * The parts of a card that words are looked for in, one field for each language. The weights follow
 * what a reader expects: what a card is called goes before what it says.
 */
public enum Part {
  TITLE(8),
  SYNONYM(5),
  KEYWORD(3),
  DEFINITION(2),
  /** Remarks, labels of methods and codes, bodies of pages. */
  BODY(1),
  /** Titles and synonyms as written, not stemmed: the exact form goes before its relatives. */
  NAME(2),
  /** What the compounds of titles and synonyms are made of. */
  COMPOUND(3);

  private final float weight;

  Part(float weight) {
    this.weight = weight;
  }

  public float weight() {
    return weight;
  }

  /** The field: {@code title_fr}. */
  public String in(Language language) {
    return name().toLowerCase(Locale.ROOT) + "_" + language.code();
  }
}
