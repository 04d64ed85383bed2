package org.fiche.search;

import org.fiche.card.text.Language;

/** Tests that every engine passes: they run on Lucene, and on another that overrides this one. */
abstract class EngineSuite {

  RealSearch engine() {
    return RealSearch.LUCENE;
  }

  final Results find(String query, Language language) {
    return engine().find(query, language);
  }

  final Results find(SearchRequest request) {
    return engine().find(request);
  }
}
