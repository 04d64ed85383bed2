package org.fiche.page.comparison;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.fiche.card.Card;
import org.fiche.card.CodeList;
import org.fiche.card.Concept;
import org.fiche.card.Database;
import org.fiche.card.Dimension;
import org.fiche.card.Indicator;
import org.fiche.card.Page;
import org.fiche.card.Period;
import org.fiche.card.Updated;
import org.fiche.card.Variable;
import org.fiche.card.setting.Unit;
import org.fiche.page.text.Scribe;
import org.fiche.page.words.CardWords;
import org.fiche.page.words.NameWords;

/** Says what a card holds, in the words of one reader. */
final class Saying {

  private final Scribe scribe;
  private final CardWords labels;
  private final NameWords names;

  Saying(Scribe scribe) {
    var language = Localized.Literal.of(scribe.language().code());
    this.scribe = scribe;
    this.labels = MessageBundles.get(CardWords.class, language);
    this.names = MessageBundles.get(NameWords.class, language);
  }

  Map<Field, Cell> of(Card card) {
    var head = card.head();
    var fields =
        new Fields(scribe)
            .one(Field.KIND, names.kind(card.kind()))
            .words(Field.DEFINITION, head.definition())
            .items(Field.SYNONYMS, head.synonymsIn(scribe.language()))
            .items(Field.REMARKS, head.remarks().stream().map(scribe::words).toList())
            .items(Field.KEYWORDS, head.keywords().stream().flatMap(this::keyword).toList())
            .one(Field.MODIFIED, scribe.day(scribe.catalogue().date(card)));
    return switch (card) {
      case Indicator indicator -> add(indicator, fields).cells();
      case Variable variable -> add(variable, fields).cells();
      case Concept concept -> add(concept, fields).cells();
      case Dimension dimension -> add(dimension, fields).cells();
      case CodeList list -> add(list, fields).cells();
      case Database database -> add(database, fields).cells();
      case Page page -> fields.one(Field.TYPE, names.pageType(page.type())).cells();
    };
  }

  private Fields add(Indicator card, Fields fields) {
    var method = card.method();
    var finest = card.finestArea();
    var since = finest.from().map(year -> " (" + labels.fromYear(year) + ")").orElse("");
    var context = scribe.catalogue().imprint().context(card.context());
    method.denominator().ifPresent(each -> fields.words(Field.DENOMINATOR, each.label()));
    return fields
        .one(Field.CONTEXT, context.map(each -> scribe.plain(each.label())))
        .one(Field.UNIT, unit(Optional.of(card.unit())))
        .words(Field.NUMERATOR, method.numerator().label())
        .one(Field.CONDITION, method.where().map(Formula::of))
        .one(Field.FACTOR, factor(card))
        .one(Field.TABLE, method.of())
        .cards(Field.DIMENSIONS, card.dimensions())
        .one(Field.AVAILABLE, period(card.available()))
        .one(Field.AREA, scribe.levelName(finest.level()) + since)
        .one(Field.UPDATED, updated(card.updated()))
        .items(
            Field.BREAKS,
            card.breaks().stream()
                .map(each -> each.year() + " · " + scribe.words(each.reason()))
                .toList())
        .cards(Field.SOURCES, card.sources())
        .cards(Field.CODELISTS, card.codelists());
  }

  private Fields add(Variable card, Fields fields) {
    return fields
        .cards(Field.DATABASE, List.of(card.database()))
        .words(Field.DOMAIN, card.domain())
        .one(Field.TYPE, names.type(card.type()))
        .one(Field.UNIT, unit(card.unit()))
        .one(Field.COLUMN, card.column().toString())
        .one(Field.AVAILABLE, card.available().map(this::period))
        .one(Field.UPDATED, card.updated().map(this::updated))
        .cards(Field.SOURCES, card.sources())
        .cards(Field.CODELISTS, card.codelists());
  }

  private Fields add(Concept card, Fields fields) {
    var parameters =
        card.parameters().values().stream()
            .map(each -> scribe.plain(each.label()) + ": " + scribe.parameter(each))
            .toList();
    return fields
        .items(Field.PARAMETERS, parameters)
        .cards(Field.BROADER, card.broader())
        .cards(Field.RELATED, card.related())
        .cards(Field.CODELISTS, card.codelists());
  }

  private Fields add(Dimension card, Fields fields) {
    var categories =
        card.categories().stream()
            .map(each -> each.code() + " " + scribe.plain(each.label()))
            .toList();
    return fields
        .one(Field.COLUMN, card.column())
        .items(Field.CATEGORIES, categories)
        .cards(Field.CODELISTS, card.codelist().stream().toList());
  }

  private Fields add(CodeList card, Fields fields) {
    return fields.items(
        Field.CODES,
        card.codes().stream().map(each -> each.code() + " " + scribe.plain(each.label())).toList());
  }

  private Fields add(Database card, Fields fields) {
    var tables =
        card.tables().stream().map(each -> each.name() + " " + scribe.plain(each.label())).toList();
    return fields.items(Field.TABLES, tables);
  }

  private Stream<String> keyword(String id) {
    return scribe.catalogue().settings().keyword(id).stream()
        .map(each -> scribe.plain(each.label()));
  }

  private Optional<String> unit(Optional<String> id) {
    return id.flatMap(scribe.catalogue().settings()::unit).map(Unit::label).map(scribe::plain);
  }

  private Optional<String> factor(Indicator card) {
    return scribe.catalogue().settings().unit(card.unit()).map(Unit::factor).map(scribe::number);
  }

  private String period(Period period) {
    return period
        .to()
        .map(to -> period.from() + " – " + to)
        .orElseGet(() -> labels.since(period.from()));
  }

  private String updated(Updated updated) {
    var quarter = updated.quarter().map(each -> " " + names.inQuarter(each)).orElse("");
    var back = updated.lagYears().map(each -> ", " + labels.forYearBack(each)).orElse("");
    return names.every(updated.every()) + quarter + back;
  }
}
