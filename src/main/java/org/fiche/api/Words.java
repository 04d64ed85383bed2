package org.fiche.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fiche.card.text.Language;
import org.fiche.card.text.Text;
import org.fiche.catalogue.Catalogue;
import org.fiche.catalogue.Wording;

/** Texts of one card for one reader; remembers which were not in her language. */
final class Words {

  private final Wording wording;
  private final List<Fallback> fallbacks = new ArrayList<>();

  /** A field that had no words in the language that was asked for. */
  record Fallback(String field, String lang) {}

  Words(Catalogue catalogue, Language language) {
    this.wording = catalogue.in(language);
  }

  Wording wording() {
    return wording;
  }

  /** Plain words, without markup. */
  String of(String field, Text text) {
    var shown = wording.of(text);
    if (shown.isFallback()) {
      fallbacks.add(new Fallback(field, shown.language().code()));
    }
    return wording.plain(text);
  }

  Optional<String> of(String field, Optional<Text> text) {
    return text.map(each -> of(field, each));
  }

  List<String> of(String field, List<Text> texts) {
    var all = new ArrayList<String>();
    for (var text : texts) {
      all.add(of(field + "[" + all.size() + "]", text));
    }
    return List.copyOf(all);
  }

  List<Fallback> fallbacks() {
    return List.copyOf(fallbacks);
  }
}
