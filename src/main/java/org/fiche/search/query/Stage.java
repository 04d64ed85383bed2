package org.fiche.search.query;

/** How strictly words must match; the next stage is tried when one finds nothing. */
public enum Stage {
  /** Every word, in any form and any language. */
  ALL_WORDS,
  /** Every word, but long ones may be misspelt. */
  MISSPELT,
  /** Half of the words, in what cards are called. */
  SOME_WORDS
}
