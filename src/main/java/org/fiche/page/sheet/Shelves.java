package org.fiche.page.sheet;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.fiche.card.Card;
import org.fiche.card.Concept;
import org.fiche.card.Indicator;
import org.fiche.card.Kind;
import org.fiche.card.setting.Keyword;
import org.fiche.page.text.Pointer;
import org.fiche.page.text.Scribe;

/** The cards of a publication, put on shelves. Empty shelves are left out. */
public record Shelves(Scribe scribe) {

  /** A keyword and how many cards stand under it. */
  public record Shelf(Keyword keyword, int cards) {}

  /** The cards of one kind, in dictionary order. */
  public record OfKind(Kind kind, List<Pointer> cards) {}

  /** Cards that changed on one day. */
  public record OfDay(LocalDate day, List<Pointer> cards) {}

  /** Concepts that begin with a letter. */
  public record OfLetter(String letter, List<Pointer> cards) {}

  public List<Shelf> keywords() {
    return scribe.catalogue().settings().keywords().stream()
        .map(each -> new Shelf(each, scribe.catalogue().onShelf(each.id()).size()))
        .filter(shelf -> shelf.cards() > 0)
        .toList();
  }

  public List<OfKind> kinds() {
    return byKind(scribe.catalogue().cards());
  }

  public List<OfKind> byKind(List<Card> cards) {
    return Arrays.stream(Kind.values())
        .map(kind -> new OfKind(kind, sorted(cards, kind)))
        .filter(shelf -> !shelf.cards().isEmpty())
        .toList();
  }

  private List<Pointer> sorted(List<Card> cards, Kind kind) {
    return cards.stream()
        .filter(card -> card.kind() == kind)
        .map(scribe::pointer)
        .sorted(scribe.alphabetical().thenComparing(Pointer::code))
        .toList();
  }

  /** The newest day first. */
  public List<OfDay> days() {
    var catalogue = scribe.catalogue();
    return catalogue.cards().stream()
        .collect(Collectors.groupingBy(catalogue::date))
        .entrySet()
        .stream()
        .sorted(java.util.Map.Entry.<LocalDate, List<Card>>comparingByKey().reversed())
        .map(entry -> new OfDay(entry.getKey(), scribe.pointers(entry.getValue())))
        .toList();
  }

  /** The cards that changed last, one beside the other whatever their day. */
  public List<Pointer> newest(int most) {
    var catalogue = scribe.catalogue();
    return catalogue.cards().stream()
        .sorted(Comparator.comparing(catalogue::date, Comparator.reverseOrder()))
        .limit(most)
        .map(scribe::pointer)
        .toList();
  }

  /**
   * Indicators whose figures differ in kind: of each unit and table the first without breakdowns.
   */
  public List<Pointer> kindsOfFigure() {
    var seen = new HashSet<List<String>>();
    return scribe.catalogue().cards(Indicator.class).stream()
        .filter(each -> each.dimensions().isEmpty())
        .filter(each -> seen.add(List.of(each.unit(), each.method().of())))
        .map(scribe::pointer)
        .toList();
  }

  /** From A to Z; accents make no difference. */
  public List<OfLetter> letters() {
    Function<Pointer, String> letter =
        pointer ->
            java.text.Normalizer.normalize(
                    pointer.title().sortKey().substring(0, 1), java.text.Normalizer.Form.NFD)
                .substring(0, 1)
                .toUpperCase(Locale.ROOT);
    return sorted(scribe.catalogue().cards(), Kind.CONCEPT).stream()
        .filter(pointer -> pointer.card() instanceof Concept)
        .collect(Collectors.groupingBy(letter, TreeMap::new, Collectors.toList()))
        .entrySet()
        .stream()
        .map(entry -> new OfLetter(entry.getKey(), entry.getValue()))
        .toList();
  }
}
