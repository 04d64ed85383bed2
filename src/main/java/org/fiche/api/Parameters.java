package org.fiche.api;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.fiche.card.Kind;
import org.fiche.card.text.Language;
import org.fiche.catalogue.Catalogue;
import org.fiche.search.Facet;
import org.fiche.search.Order;
import org.fiche.search.SearchRequest;
import org.fiche.search.Years;

/** The parameters of a request, typed; what does not exist is refused with what does. */
final class Parameters {

  static final int LAST_PAGE = 10_000;

  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2099;

  private final MultivaluedMap<String, String> given;

  Parameters(MultivaluedMap<String, String> given, Set<String> known) {
    this.given = given;
    given.keySet().stream()
        .filter(name -> !known.contains(name))
        .findFirst()
        .ifPresent(
            name -> {
              throw Refusal.unknownParameter(name, known);
            });
  }

  String text(String name) {
    var value = given.getFirst(name);
    return value == null ? "" : value;
  }

  /** The language of the answer; the catalogue's first if none is asked for. */
  Language language(Catalogue catalogue) {
    var asked = text("lang");
    return asked.isEmpty()
        ? catalogue.imprint().languages().getFirst()
        : Language.of(asked)
            .orElseThrow(() -> Refusal.badValue("language", asked, Language.codes()));
  }

  int number(String name, int usual, int lowest, int highest) {
    var written = text(name);
    if (written.isEmpty()) {
      return usual;
    }
    if (written.matches("\\d{1,7}")) {
      int value = Integer.parseInt(written);
      if (value >= lowest && value <= highest) {
        return value;
      }
    }
    throw Refusal.badNumber(name, written, lowest, highest);
  }

  Order order() {
    var asked = text("sort");
    return asked.isEmpty()
        ? Order.RELEVANCE
        : Order.ofId(asked)
            .orElseThrow(() -> Refusal.badValue("sort", asked, ids(Order.values(), Order::id)));
  }

  /** Kinds that are asked for; all if none is. */
  Set<Kind> kinds() {
    var kinds = new HashSet<Kind>();
    for (var asked : values("kind")) {
      kinds.add(
          Kind.ofId(asked)
              .orElseThrow(() -> Refusal.badValue("kind", asked, ids(Kind.values(), Kind::id))));
    }
    return kinds.isEmpty() ? Set.of(Kind.values()) : kinds;
  }

  SearchRequest search(Catalogue catalogue) {
    kinds();
    var chosen = new EnumMap<Facet, Set<String>>(Facet.class);
    for (var facet : Facet.values()) {
      chosen.put(facet, Set.copyOf(values(facet.id())));
    }
    chosen.put(Facet.YEAR, years().values());
    return new SearchRequest(
        text("q"),
        language(catalogue),
        Map.copyOf(chosen),
        number("page", 1, 1, LAST_PAGE),
        number("size", SearchRequest.USUAL, 1, SearchRequest.LARGEST),
        order());
  }

  private Years years() {
    number("from", FIRST_YEAR, FIRST_YEAR, LAST_YEAR);
    number("to", LAST_YEAR, FIRST_YEAR, LAST_YEAR);
    return Years.of(text("from"), text("to"));
  }

  private List<String> values(String name) {
    return given.getOrDefault(name, new ArrayList<>()).stream()
        .filter(value -> !value.isBlank())
        .toList();
  }

  private static <E> List<String> ids(E[] values, Function<E, String> id) {
    return Arrays.stream(values).map(id).toList();
  }
}
