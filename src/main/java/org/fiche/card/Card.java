package org.fiche.card;

import org.fiche.card.text.Text;

/** What a reader looks up: an indicator, a variable, a concept and so on, each with its head. */
public sealed interface Card
    permits Indicator, Variable, Concept, Dimension, CodeList, Database, Page {

  Head head();

  Kind kind();

  default Code code() {
    return head().code();
  }

  default Text title() {
    return head().title();
  }
}
