package org.fiche.search.index;

import org.fiche.catalogue.Catalogue;

/** What a publication knows of words: which mean the same, and which exist. */
public record Lexicon(Synonyms synonyms, Vocabulary vocabulary) {

  static Lexicon of(Catalogue catalogue, CardIndex index) {
    return new Lexicon(Synonyms.of(catalogue, index), Vocabulary.of(catalogue, index));
  }
}
