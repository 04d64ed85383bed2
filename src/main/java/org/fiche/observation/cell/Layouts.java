package org.fiche.observation.cell;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumMap;
import java.util.List;
import org.fiche.card.CodeList;
import org.fiche.card.Dimension;
import org.fiche.catalogue.Catalogue;

/** The areas and categories of a catalogue, numbered once. */
@ApplicationScoped
public class Layouts {

  private final Cache<Catalogue, Layout> layouts = Caffeine.newBuilder().weakKeys().build();

  public Layout of(Catalogue catalogue) {
    return layouts.get(catalogue, Layouts::make);
  }

  private static Layout make(Catalogue catalogue) {
    var codes = new EnumMap<Breakdown, List<String>>(Breakdown.class);
    for (var dimension : catalogue.cards(Dimension.class)) {
      Breakdown.ofColumn(dimension.column())
          .ifPresent(breakdown -> codes.put(breakdown, codes(catalogue, dimension)));
    }
    return new Layout(Geography.of(catalogue.areas()), new Categories(codes));
  }

  private static List<String> codes(Catalogue catalogue, Dimension dimension) {
    return dimension
        .codelist()
        .flatMap(catalogue::card)
        .filter(CodeList.class::isInstance)
        .map(card -> ((CodeList) card).codes().stream().map(CodeList.Entry::code).toList())
        .orElseGet(() -> dimension.categories().stream().map(Dimension.Category::code).toList());
  }
}
