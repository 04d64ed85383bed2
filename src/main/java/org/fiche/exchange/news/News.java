package org.fiche.exchange.news;

import static java.util.stream.Collectors.toSet;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.fiche.card.Card;
import org.fiche.catalogue.Catalogue;
import org.fiche.catalogue.history.History;
import org.fiche.catalogue.history.Version;
import org.fiche.exchange.news.Feed.Item;

/** The newest versions of the cards of a publication, looked up once for each. */
@ApplicationScoped
class News {

  /** As many as feeds of single keywords are picked from. */
  private static final int MOST = 1_000;

  private final History history;
  private final Cache<Catalogue, List<Item>> kept =
      Caffeine.newBuilder().weakKeys().maximumSize(2).build();

  News(History history) {
    this.history = history;
  }

  /** The newest first; versions of cards that left the catalogue are left out. */
  List<Item> of(Catalogue catalogue) {
    return kept.get(catalogue, this::read);
  }

  /** What is shown counts also where no versions are kept, as in a preview. */
  private List<Item> read(Catalogue catalogue) {
    var seen = new HashSet<String>();
    var now = catalogue.cards().stream().map(card -> shown(catalogue, card));
    var shelved = catalogue.cards().stream().map(card -> card.code().key()).collect(toSet());
    var before =
        history.newest(MOST).stream()
            .flatMap(version -> past(catalogue, version))
            .filter(item -> shelved.contains(item.card().code().key()));
    return Stream.concat(now, before)
        .filter(item -> seen.add(item.card().code().key() + " " + item.version()))
        .sorted(
            Comparator.comparing(Item::date)
                .thenComparing(Item::version)
                .reversed()
                .thenComparing(item -> item.card().code().key()))
        .toList();
  }

  private static Item shown(Catalogue catalogue, Card card) {
    return new Item(card, catalogue.version(card), catalogue.date(card), true);
  }

  private static Stream<Item> past(Catalogue catalogue, Version version) {
    return catalogue.find(version.code().written()).stream()
        .map(card -> new Item(card, version.name(), version.date(), false));
  }
}
