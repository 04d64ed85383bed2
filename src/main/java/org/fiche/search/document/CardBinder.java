package org.fiche.search.document;

import java.util.List;
import org.fiche.card.text.Language;
import org.hibernate.search.engine.backend.document.DocumentElement;
import org.hibernate.search.engine.backend.types.Aggregable;
import org.hibernate.search.engine.backend.types.Norms;
import org.hibernate.search.engine.backend.types.Sortable;
import org.hibernate.search.mapper.pojo.bridge.TypeBridge;
import org.hibernate.search.mapper.pojo.bridge.binding.TypeBindingContext;
import org.hibernate.search.mapper.pojo.bridge.mapping.programmatic.TypeBinder;
import org.hibernate.search.mapper.pojo.bridge.runtime.TypeBridgeWriteContext;

/**
 * The fields of the index and what is written to them. Texts are terms already, with a space
 * between them: the engine only takes them apart.
 */
public final class CardBinder implements TypeBinder {

  private static final String SPACES = "whitespace";

  private static final List<String> TERMS =
      List.of(
          Fields.KEYS,
          Fields.NUMBER,
          Fields.HELD_CODES,
          Fields.BROKEN_DOWN,
          Fields.WHOLE_NAMES,
          Fields.WHOLE_TITLES);

  @Override
  public void bind(TypeBindingContext context) {
    context.dependencies().useRootOnly();
    var schema = context.indexSchemaElement();
    TERMS.forEach(name -> schema.field(name, f -> f.asString()).multiValued().toReference());
    Fields.COUNTED.forEach(
        name ->
            schema
                .field(name, f -> f.asString().aggregable(Aggregable.YES))
                .multiValued()
                .toReference());
    schema.field(Fields.CODE_ORDER, f -> f.asString().sortable(Sortable.YES)).toReference();
    schema.field(Fields.DATE, f -> f.asLocalDate().sortable(Sortable.YES)).toReference();
    schema.field(Fields.KIND_ORDER, f -> f.asInteger().sortable(Sortable.YES)).toReference();
    schema.field(Fields.BREAKDOWNS, f -> f.asInteger().sortable(Sortable.YES)).toReference();
    for (var language : Language.values()) {
      for (var part : Part.values()) {
        schema.field(part.in(language), f -> f.asString().analyzer(SPACES)).toReference();
      }
      schema
          .field(Fields.all(language), f -> f.asString().analyzer(SPACES).norms(Norms.NO))
          .toReference();
      schema
          .field(Fields.titleOrder(language), f -> f.asString().sortable(Sortable.YES))
          .toReference();
    }
    context.bridge(CardDocument.class, new Bridge());
  }

  private static final class Bridge implements TypeBridge<CardDocument> {

    @Override
    public void write(DocumentElement target, CardDocument card, TypeBridgeWriteContext context) {
      card.terms().forEach((field, values) -> values.forEach(each -> target.addValue(field, each)));
      card.texts().forEach(target::addValue);
      target.addValue(Fields.CODE_ORDER, card.id());
      target.addValue(Fields.DATE, card.date());
      target.addValue(Fields.KIND_ORDER, card.kindOrder());
      target.addValue(Fields.BREAKDOWNS, card.breakdowns());
    }
  }
}
