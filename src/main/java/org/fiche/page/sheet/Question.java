package org.fiche.page.sheet;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fiche.card.Kind;
import org.fiche.card.text.Language;
import org.fiche.search.Facet;
import org.fiche.search.Order;
import org.fiche.search.SearchRequest;
import org.fiche.search.Years;

/** What a reader asked for, as an address says it. Whatever cannot be read is not asked. */
public record Question(SearchRequest request, Years years) {

  private static final int SHOWN = 500;
  private static final int MOST_CHOSEN = 50;

  public static Question of(Map<String, List<String>> asked, Language language) {
    var chosen = new EnumMap<Facet, Set<String>>(Facet.class);
    for (var facet : Facet.values()) {
      chosen.put(
          facet,
          asked.getOrDefault(facet.id(), List.of()).stream()
              .filter(value -> !value.isBlank())
              .limit(MOST_CHOSEN)
              .collect(Collectors.toCollection(LinkedHashSet::new)));
    }
    var years = Years.of(first(asked, "from"), first(asked, "to"));
    chosen.put(Facet.YEAR, years.values());
    return new Question(
        new SearchRequest(
            first(asked, "q"),
            language,
            chosen,
            page(first(asked, "page")),
            SearchRequest.USUAL,
            Order.ofId(first(asked, "sort")).orElse(Order.RELEVANCE)),
        years);
  }

  private static String first(Map<String, List<String>> asked, String name) {
    return asked.getOrDefault(name, List.of()).stream().findFirst().orElse("");
  }

  private static int page(String written) {
    return written.matches("[1-9]\\d{0,5}") ? Integer.parseInt(written) : 1;
  }

  /** The words for the search box, which are not longer than anybody types. */
  public String shown() {
    var words = request.query();
    return words.length() > SHOWN ? words.substring(0, SHOWN) : words;
  }

  public boolean isFiltered() {
    return !request.chosen().isEmpty();
  }

  public String fromYear() {
    return years.from().map(Object::toString).orElse("");
  }

  public String toYear() {
    return years.to().map(Object::toString).orElse("");
  }

  /** The kind of card, if nothing else was asked for. */
  public Optional<Kind> shelf() {
    var kinds = request.chosen().getOrDefault(Facet.KIND, Set.of());
    return request.query().isBlank() && kinds.size() == 1
        ? Kind.ofId(kinds.iterator().next())
        : Optional.empty();
  }

  /** The years, as a card writes them; empty if any will do. */
  public String span() {
    return fromYear().isEmpty() && toYear().isEmpty() ? "" : fromYear() + "–" + toYear();
  }

  public int page() {
    return request.page();
  }

  public boolean isSortedBy(Order order) {
    return request.order() == order;
  }

  public List<Order> orders() {
    return List.of(Order.values());
  }

  /** The query of the address of another page of the same results. */
  public String atPage(int page) {
    return query(request.query(), true) + "&page=" + page;
  }

  /** The query of the address of the same search without filters. */
  public String unfiltered() {
    return query(request.query(), false);
  }

  /** The query of the address of other words with the same filters. */
  public String with(String words) {
    return query(words, true);
  }

  private String query(String words, boolean filtered) {
    var facets =
        filtered
            ? Stream.of(Facet.values())
                .filter(facet -> facet != Facet.YEAR)
                .flatMap(
                    facet ->
                        request.chosen().getOrDefault(facet, Set.of()).stream()
                            .sorted()
                            .map(value -> pair(facet.id(), value)))
            : Stream.<String>empty();
    var order =
        request.order() == Order.RELEVANCE
            ? Stream.<String>empty()
            : Stream.of(pair("sort", request.order().id()));
    var range =
        filtered
            ? Stream.of(
                    years.from().map(year -> pair("from", year.toString())),
                    years.to().map(year -> pair("to", year.toString())))
                .flatMap(Optional::stream)
            : Stream.<String>empty();
    return Stream.of(Stream.of(pair("q", words)), facets, range, order)
        .flatMap(each -> each)
        .collect(Collectors.joining("&", "?", ""));
  }

  private static String pair(String name, String value) {
    return name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
