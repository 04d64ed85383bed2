package org.fiche.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.fiche.card.Card;
import org.fiche.card.Code;
import org.fiche.card.CodeList;
import org.fiche.card.Concept;
import org.fiche.card.Database;
import org.fiche.card.Dimension;
import org.fiche.card.Indicator;
import org.fiche.card.Page;
import org.fiche.card.Period;
import org.fiche.card.Updated;
import org.fiche.card.Variable;
import org.fiche.catalogue.Catalogue;

/** What only cards of one kind have, in one language. */
sealed interface Detail {

  /** What an indicator is made of; {@code factor} follows from the unit. */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  record OfIndicator(
      String context,
      String unit,
      String unitLabel,
      int factor,
      int decimals,
      Fraction method,
      Period available,
      String finestArea,
      int finestAreaFrom,
      Updated updated,
      List<Break> breaks)
      implements Detail {}

  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  record Fraction(
      String table, Optional<String> where, String numerator, Optional<String> denominator) {}

  record Break(int year, String reason) {}

  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  record OfVariable(
      String database,
      String column,
      String type,
      String domain,
      Optional<String> unit,
      Optional<Period> available,
      Optional<Variable.Raw> raw)
      implements Detail {}

  record OfConcept(Map<String, Value> parameters) implements Detail {}

  record Value(int value, Optional<String> unit, String label) {}

  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  record OfDimension(String column, Optional<String> codelist, List<Category> categories)
      implements Detail {}

  record Category(String code, String label) {}

  record OfCodeList(List<Entry> codes) implements Detail {}

  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  record Entry(
      String code,
      Optional<LocalDate> from,
      Optional<LocalDate> to,
      Optional<String> family,
      String label) {}

  record OfDatabase(boolean derived, List<Table> tables) implements Detail {}

  record Table(String name, String label, String unitType, List<String> reads) {}

  record OfPage(String type, String body) implements Detail {}

  static Detail of(Catalogue catalogue, Card card, Words words) {
    return switch (card) {
      case Indicator indicator -> DetailOfIndicator.of(catalogue, indicator, words);
      case Variable variable -> variable(variable, words);
      case Concept concept -> concept(concept, words);
      case Dimension dimension -> dimension(dimension, words);
      case CodeList list -> codeList(list, words);
      case Database database -> database(database, words);
      case Page page ->
          new OfPage(page.type().name().toLowerCase(Locale.ROOT), words.of("body", page.body()));
    };
  }

  private static Detail variable(Variable variable, Words words) {
    return new OfVariable(
        variable.database().written(),
        variable.column().toString(),
        variable.type().name().toLowerCase(Locale.ROOT),
        words.of("domain", variable.domain()),
        variable.unit(),
        variable.available(),
        variable.raw());
  }

  private static Detail concept(Concept concept, Words words) {
    var parameters = new LinkedHashMap<String, Value>();
    concept
        .parameters()
        .forEach(
            (name, each) ->
                parameters.put(
                    name,
                    new Value(
                        each.value(),
                        each.unit(),
                        words.of("parameters." + name + ".label", each.label()))));
    return new OfConcept(parameters);
  }

  private static Detail dimension(Dimension dimension, Words words) {
    var categories = new ArrayList<Category>();
    for (var category : dimension.categories()) {
      var field = "categories[" + categories.size() + "].label";
      categories.add(new Category(category.code(), words.of(field, category.label())));
    }
    return new OfDimension(
        dimension.column(), dimension.codelist().map(Code::written), List.copyOf(categories));
  }

  private static Detail codeList(CodeList list, Words words) {
    var entries = new ArrayList<Entry>();
    for (var each : list.codes()) {
      var family = each.family().flatMap(id -> Optional.ofNullable(list.families().get(id)));
      entries.add(
          new Entry(
              each.code(),
              each.from(),
              each.to(),
              words.of("families", family),
              words.of("codes[" + entries.size() + "].label", each.label())));
    }
    return new OfCodeList(List.copyOf(entries));
  }

  private static Detail database(Database database, Words words) {
    var tables = new ArrayList<Table>();
    for (var table : database.tables()) {
      tables.add(
          new Table(
              table.name(),
              words.of("tables[" + tables.size() + "].label", table.label()),
              table.unitType().name().toLowerCase(Locale.ROOT),
              table.reads().stream().map(Database.Read::table).toList()));
    }
    return new OfDatabase(database.derived(), List.copyOf(tables));
  }
}
