package org.fiche.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.fiche.card.Card;
import org.fiche.card.Code;
import org.fiche.card.text.Language;
import org.fiche.catalogue.Catalogue;
import org.fiche.search.engine.Asked;
import org.fiche.search.index.CardIndex;
import org.fiche.search.query.Beginnings;
import org.fiche.search.query.QueryText;
import org.fiche.search.words.Analysis;

/** Cards and shelves for somebody who is still typing. For many threads. */
@ApplicationScoped
public class Suggester {

  private static final int LARGEST = 20;
  private static final int MOST_SHELVES = 3;

  private final Search search;

  public Suggester(Search search) {
    this.search = search;
  }

  /**
   * Cards that have, for each typed word, a word that begins with it, the likeliest first, by
   * group; then shelves. Codes may be typed without signs. Nothing for nothing.
   *
   * @throws SearchUnavailable if the index of the publication is still being made, or is damaged
   */
  public List<Suggestion> suggest(Catalogue catalogue, String typed, Language reader, int most) {
    var query = QueryText.of(typed);
    if (query.isEmpty()) {
      return List.of();
    }
    int bounded = Math.clamp(most, 1, LARGEST);
    var words = Analysis.words(query.text());
    return search.on(
        catalogue,
        index -> {
          var found = new ArrayList<Suggestion>();
          rows(index, query, reader, bounded).stream()
              .flatMap(id -> catalogue.card(new Code(id)).stream())
              .map(card -> suggestion(catalogue, query, words, card, reader))
              .sorted(Comparator.comparing(Suggestion::group))
              .forEach(found::add);
          shelves(catalogue, index, words, reader).forEach(found::add);
          return List.copyOf(found);
        });
  }

  private static List<String> rows(CardIndex index, QueryText query, Language reader, int most) {
    var beginnings = new Beginnings(query, reader);
    var asked =
        new Asked(
            beginnings.matches(),
            beginnings.rank(),
            Map.of(),
            List.of(),
            Order.RELEVANCE.keys(reader),
            new Asked.Slice(0, most));
    return index.engine().ask(asked).rows().stream().map(row -> row.id()).toList();
  }

  private static Suggestion suggestion(
      Catalogue catalogue, QueryText query, List<String> typed, Card card, Language reader) {
    var title = catalogue.in(reader).title(card);
    if (new Code(catalogue.publishedCode(card)).key().startsWith(new Code(query.text()).key())) {
      return new Suggestion.OfCard(Suggestion.Group.CODE, card, title, Optional.empty());
    }
    if (begins(title, typed)) {
      return new Suggestion.OfCard(Suggestion.Group.TITLE, card, title, Optional.empty());
    }
    var name =
        Stream.concat(Stream.of(reader), Arrays.stream(Language.values()))
            .flatMap(language -> names(catalogue, card, language))
            .filter(each -> begins(each, typed))
            .findFirst();
    return new Suggestion.OfCard(Suggestion.Group.SYNONYM, card, title, name);
  }

  private static Stream<String> names(Catalogue catalogue, Card card, Language language) {
    return Stream.concat(
        card.head().synonymsIn(language).stream(), card.title().in(language).stream());
  }

  private static Stream<Suggestion> shelves(
      Catalogue catalogue, CardIndex index, List<String> typed, Language reader) {
    var wording = catalogue.in(reader);
    return catalogue.settings().keywords().stream()
        .filter(
            shelf ->
                Arrays.stream(Language.values())
                    .flatMap(language -> shelf.label().in(language).stream())
                    .anyMatch(label -> begins(label, typed)))
        .map(
            shelf ->
                (Suggestion)
                    new Suggestion.OfShelf(
                        shelf.id(), wording.words(shelf.label()), index.onShelf(shelf.id())))
        .limit(MOST_SHELVES);
  }

  private static boolean begins(String name, List<String> typed) {
    var words = Analysis.words(name);
    return typed.stream().allMatch(each -> words.stream().anyMatch(word -> word.startsWith(each)));
  }
}
