package org.fiche.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fiche.card.Card;
import org.fiche.card.Code;
import org.fiche.card.text.Language;
import org.fiche.catalogue.Catalogue;
import org.fiche.search.index.CardIndex;
import org.fiche.search.index.Fields;
import org.fiche.search.query.Beginnings;
import org.fiche.search.query.QueryText;

/** Cards for somebody who is still typing: by code, title or synonym. For many threads. */
@ApplicationScoped
public class Suggester {

  private static final int LARGEST = 20;

  private final Search search;

  public Suggester(Search search) {
    this.search = search;
  }

  /**
   * Cards that have, for each typed word, a word that begins with it, the likeliest first; codes
   * may be typed without signs. Nothing for nothing.
   *
   * @throws SearchUnavailable if the index of the publication is still being made, or is damaged
   */
  public List<Suggestion> suggest(Catalogue catalogue, String typed, Language reader, int most) {
    var query = QueryText.of(typed);
    if (query.isEmpty()) {
      return List.of();
    }
    int bounded = Math.clamp(most, 1, LARGEST);
    return search.on(
        catalogue,
        index ->
            ids(index, query, reader, bounded).stream()
                .flatMap(id -> catalogue.card(new Code(id)).stream())
                .map(card -> suggestion(catalogue, index, query, card, reader))
                .toList());
  }

  private static List<String> ids(CardIndex index, QueryText query, Language reader, int most) {
    var sort = index.scope().sort();
    try (var session = index.session()) {
      return session
          .search(index.scope())
          .select(index.scope().projection().id(String.class).toProjection())
          .where(Beginnings.of(index, query, reader))
          .sort(
              sort.composite(
                      by -> {
                        by.add(sort.score());
                        by.add(sort.field(Fields.KIND_ORDER));
                        by.add(sort.field(Fields.BREAKDOWNS));
                        by.add(sort.field(Fields.CODE_ORDER));
                      })
                  .toSort())
          .fetchHits(most);
    }
  }

  private static Suggestion suggestion(
      Catalogue catalogue, CardIndex index, QueryText query, Card card, Language reader) {
    var title = catalogue.in(reader).title(card);
    var typed = index.words(query.text());
    Optional<String> synonym =
        begins(index, title, typed)
            ? Optional.empty()
            : Stream.concat(Stream.of(reader), Arrays.stream(Language.values()))
                .flatMap(language -> card.head().synonymsIn(language).stream())
                .filter(name -> begins(index, name, typed))
                .findFirst();
    return new Suggestion(card, title, synonym);
  }

  private static boolean begins(CardIndex index, String name, List<String> typed) {
    var words = index.words(name);
    return typed.stream().allMatch(each -> words.stream().anyMatch(word -> word.startsWith(each)));
  }
}
