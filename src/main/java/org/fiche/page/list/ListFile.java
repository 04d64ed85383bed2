package org.fiche.page.list;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import org.fiche.card.Card;
import org.fiche.card.Indicator;
import org.fiche.card.Variable;
import org.fiche.card.setting.Unit;
import org.fiche.citation.ReferenceData;
import org.fiche.page.text.Scribe;
import org.fiche.page.words.NameWords;

/**
 * Cards as lines of a table, RFC 4180. Names of columns are the same in every language; what they
 * hold is in the reader's.
 */
record ListFile(Scribe scribe, NameWords names) {

  static final List<String> COLUMNS =
      List.of(
          "code",
          "kind",
          "kind_label",
          "title",
          "title_language",
          "context",
          "version",
          "unit",
          "unit_label",
          "page",
          "identifier");

  static String of(List<Card> cards, Scribe scribe) {
    var language = Localized.Literal.of(scribe.language().code());
    var file = new ListFile(scribe, MessageBundles.get(NameWords.class, language));
    var out = new StringWriter();
    var builder = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).bufferSize(0);
    var csv = builder.build(out);
    csv.writeRecord(COLUMNS);
    cards.forEach(card -> csv.writeRecord(file.line(card)));
    return out.toString();
  }

  private List<String> line(Card card) {
    var data = ReferenceData.of(scribe.catalogue(), card, scribe.language());
    var unit = unit(card);
    var base = scribe.catalogue().imprint().baseUri().replaceAll("/+$", "");
    return List.of(
        card.code().written(),
        card.kind().id(),
        names.kind(card.kind()),
        data.title(),
        data.language().code(),
        context(card),
        data.version(),
        unit.map(Unit::id).orElse(""),
        unit.map(each -> scribe.plain(each.label())).orElse(""),
        base + scribe.address(card),
        data.address());
  }

  private String context(Card card) {
    return switch (card) {
      case Indicator indicator ->
          scribe
              .catalogue()
              .imprint()
              .context(indicator.context())
              .map(context -> scribe.plain(context.label()))
              .orElse("");
      case Variable variable -> variable.database().written();
      default -> "";
    };
  }

  private Optional<Unit> unit(Card card) {
    var id =
        switch (card) {
          case Indicator indicator -> Optional.of(indicator.unit());
          case Variable variable -> variable.unit();
          default -> Optional.<String>empty();
        };
    return id.flatMap(scribe.catalogue().settings()::unit);
  }
}
