package org.fiche.observation.cell;

import java.util.Optional;
import java.util.stream.Stream;
import org.fiche.card.CodeList;
import org.fiche.card.Dimension;
import org.fiche.card.text.Text;
import org.fiche.catalogue.Catalogue;

/** What the cards of a catalogue call breakdowns and their categories. */
public record BreakdownNames(Catalogue catalogue) {

  /** The card of a breakdown. */
  public Optional<Dimension> dimension(Breakdown breakdown) {
    return catalogue.cards(Dimension.class).stream()
        .filter(each -> each.column().equals(breakdown.column()))
        .findFirst();
  }

  /** Of a category: what the dimension itself says, else its code list; nothing if neither does. */
  public Optional<Text> category(Breakdown breakdown, String code) {
    return dimension(breakdown).stream()
        .flatMap(dimension -> Stream.concat(own(dimension, code), listed(dimension, code)))
        .findFirst();
  }

  private static Stream<Text> own(Dimension dimension, String code) {
    return dimension.categories().stream()
        .filter(category -> category.code().equals(code))
        .map(Dimension.Category::label);
  }

  private Stream<Text> listed(Dimension dimension, String code) {
    return dimension.codelist().flatMap(catalogue::card).stream()
        .filter(CodeList.class::isInstance)
        .flatMap(list -> ((CodeList) list).codes().stream())
        .filter(entry -> entry.code().equals(code))
        .map(CodeList.Entry::label);
  }
}
