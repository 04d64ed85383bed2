package org.fiche.search.words;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.fiche.card.Code;
import org.fiche.card.text.Language;
import org.fiche.catalogue.Catalogue;
import org.fiche.search.words.Synonyms.Phrase;

/**
 * What a publication knows of words: which mean the same, which exist, which make up compounds,
 * which name dimensions and places, and which codes there are.
 */
public record Lexicon(
    Synonyms synonyms, Vocabulary vocabulary, Compounds compounds, Named named, NearWords codes) {

  private static final int LONGEST_NAME = 4;

  public static Lexicon of(Catalogue catalogue) {
    var vocabulary = Vocabulary.of(catalogue);
    return new Lexicon(
        Synonyms.of(catalogue),
        vocabulary,
        new Compounds(vocabulary.words()),
        Named.of(catalogue),
        new NearWords(catalogue.cards().stream().map(card -> card.code().key()).toList()));
  }

  /** Stems without those that name one of some dimensions. */
  public List<String> withoutDimensions(
      Language language, List<String> stems, Collection<Code> dimensions) {
    var left = new ArrayList<String>();
    for (int from = 0; from < stems.size(); ) {
      int length = naming(language, stems.subList(from, stems.size()), dimensions);
      if (length == 0) {
        left.add(stems.get(from));
      }
      from += Math.max(1, length);
    }
    return left;
  }

  /** How many of the first stems name one of the dimensions together; 0 if they do not. */
  private int naming(Language language, List<String> stems, Collection<Code> dimensions) {
    for (int length = Math.min(stems.size(), LONGEST_NAME); length > 0; length--) {
      var phrase = new Phrase(language, "", List.copyOf(stems.subList(0, length)));
      var meant = Stream.concat(Stream.of(phrase), synonyms.of(language, phrase.stems()).stream());
      if (named.dimensions(meant).stream().anyMatch(dimensions::contains)) {
        return length;
      }
    }
    return 0;
  }
}
