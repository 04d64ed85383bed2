package org.fiche.card.method;

import org.fiche.card.Code;
import org.fiche.card.Says;
import org.fiche.card.text.Text;

/** What is added up over rows: the values of a variable, or the rows themselves. */
public sealed interface Aggregate {

  /** What it is, in words; with links. */
  Text label();

  record Sum(
      @Says("The variable that is summed") Code sum, @Says("What it is, in words") Text label)
      implements Aggregate {}

  record Count(
      @Says("`all` rows, or those that meet a condition") Condition count,
      @Says("What it is, in words") Text label)
      implements Aggregate {}
}
