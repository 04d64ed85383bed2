package org.fiche.search.index;

import java.util.List;
import org.fiche.card.text.Language;
import org.hibernate.search.engine.backend.document.DocumentElement;
import org.hibernate.search.engine.backend.document.model.dsl.IndexSchemaElement;
import org.hibernate.search.engine.backend.types.Aggregable;
import org.hibernate.search.engine.backend.types.Sortable;
import org.hibernate.search.mapper.pojo.bridge.TypeBridge;
import org.hibernate.search.mapper.pojo.bridge.binding.TypeBindingContext;
import org.hibernate.search.mapper.pojo.bridge.mapping.programmatic.TypeBinder;
import org.hibernate.search.mapper.pojo.bridge.runtime.TypeBridgeWriteContext;

/** The fields of the index and what is written to them. */
final class CardBinder implements TypeBinder {

  private static final List<String> TERMS = List.of(Fields.KEYS, Fields.NUMBER, Fields.HELD_CODES);
  private static final List<String> FACETS =
      List.of(Fields.KIND, Fields.SHELF, Fields.DATABASE, Fields.FINEST_AREA, Fields.DIMENSION);

  @Override
  public void bind(TypeBindingContext context) {
    context.dependencies().useRootOnly();
    var schema = context.indexSchemaElement();
    TERMS.forEach(name -> schema.field(name, f -> f.asString()).multiValued().toReference());
    FACETS.forEach(
        name ->
            schema
                .field(name, f -> f.asString().aggregable(Aggregable.YES))
                .multiValued()
                .toReference());
    schema
        .field(Fields.WHOLE_NAMES, f -> f.asString().normalizer(Analysis.WHOLE))
        .multiValued()
        .toReference();
    schema.field(Fields.CODE_ORDER, f -> f.asString().sortable(Sortable.YES)).toReference();
    schema.field(Fields.DATE, f -> f.asLocalDate().sortable(Sortable.YES)).toReference();
    schema.field(Fields.KIND_ORDER, f -> f.asInteger().sortable(Sortable.YES)).toReference();
    schema.field(Fields.BREAKDOWNS, f -> f.asInteger().sortable(Sortable.YES)).toReference();
    for (var language : Language.values()) {
      words(schema, language);
    }
    context.bridge(CardDocument.class, new Bridge());
  }

  private static void words(IndexSchemaElement schema, Language language) {
    for (var part : Part.values()) {
      schema
          .field(
              part.in(language),
              f -> f.asString().analyzer(part.stemmed() ? language.code() : Analysis.PLAIN))
          .multiValued()
          .toReference();
    }
    schema
        .field(
            Fields.typed(language),
            f -> f.asString().analyzer(Analysis.BEGINNINGS).searchAnalyzer(Analysis.TYPED))
        .multiValued()
        .toReference();
    schema
        .field(
            Fields.titleOrder(language),
            f -> f.asString().normalizer(Analysis.WHOLE).sortable(Sortable.YES))
        .toReference();
  }

  private static final class Bridge implements TypeBridge<CardDocument> {

    @Override
    public void write(DocumentElement target, CardDocument card, TypeBridgeWriteContext context) {
      card.terms().forEach((field, values) -> values.forEach(each -> target.addValue(field, each)));
      target.addValue(Fields.CODE_ORDER, card.id());
      target.addValue(Fields.DATE, card.date());
      target.addValue(Fields.KIND_ORDER, card.kindOrder());
      target.addValue(Fields.BREAKDOWNS, card.breakdowns());
      card.titles()
          .forEach((language, title) -> target.addValue(Fields.titleOrder(language), title));
      card.words()
          .forEach(
              (language, parts) ->
                  parts.forEach(
                      (part, values) ->
                          values.forEach(each -> target.addValue(part.in(language), each))));
      card.words()
          .forEach(
              (language, parts) ->
                  parts
                      .getOrDefault(Part.NAME, List.of())
                      .forEach(name -> target.addValue(Fields.typed(language), name)));
    }
  }
}
