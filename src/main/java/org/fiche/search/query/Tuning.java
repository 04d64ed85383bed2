package org.fiche.search.query;

/**
 * Parts of the search that can be left out, to see what each brings.
 *
 * @param plain words are looked for anywhere and ranked by BM25 alone
 */
public record Tuning(boolean synonyms, boolean compounds, boolean spelling, boolean plain) {

  public static final Tuning ALL = new Tuning(true, true, true, false);
}
