package org.fiche.exchange.id;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.fiche.catalogue.history.History.Past;
import org.fiche.citation.LinkedData;
import org.fiche.citation.ReferenceData;
import org.fiche.citation.ReferenceFormat;
import org.fiche.citation.style.Style;
import org.fiche.citation.style.StyledReferences;
import org.fiche.citation.style.StyledReferences.Wish;
import org.fiche.citation.style.Styles;
import org.fiche.exchange.Problem;

/** Writes a card in the format asked for. */
@ApplicationScoped
class CardFiles {

  private static final int NEAR = 8;

  private final Styles styles;
  private final StyledReferences references;
  private final Clock clock;

  CardFiles(Styles styles, StyledReferences references, Clock clock) {
    this.styles = styles;
    this.references = references;
    this.clock = clock;
  }

  /** A file, or why there is none. */
  sealed interface Result {}

  record Done(CardFile file) implements Result {}

  record Not(Problem problem) implements Result {}

  Result write(IdRequest request, IdFormat format, Past past) {
    return switch (format) {
      case RIS -> reference(request, ReferenceFormat.RIS, past);
      case BIBTEX -> reference(request, ReferenceFormat.BIBTEX, past);
      case CSL_JSON -> reference(request, ReferenceFormat.CSL_JSON, past);
      case JSON_LD -> file(request, format, past, jsonLd(request, past));
      case TURTLE -> file(request, format, past, Turtle.of(jsonLd(request, past)));
      case TEXT -> styled(request, past);
      case PAGE, PDF, JSON -> new Not(Problem.missing("This format is elsewhere", List.of()));
    };
  }

  private static String jsonLd(IdRequest request, Past past) {
    return LinkedData.of(past.catalogue(), past.card(), request.languageOrFirst());
  }

  private static Result reference(IdRequest request, ReferenceFormat format, Past past) {
    var data = ReferenceData.of(past.catalogue(), past.card(), request.languageOrFirst());
    var cover =
        new CardFile.Cover(
            format.mediaType(),
            "attachment; filename=\"%s.%s\"".formatted(name(request, past), format.ending()),
            request.languageOrFirst().code(),
            licence(past));
    return new Done(CardFile.of(format.write(List.of(data)), cover));
  }

  private static Result file(IdRequest request, IdFormat format, Past past, String text) {
    var cover =
        new CardFile.Cover(
            format.mediaType() + ";charset=UTF-8",
            "inline; filename=\"%s.%s\"".formatted(name(request, past), format.ending()),
            request.languageOrFirst().code(),
            licence(past));
    return new Done(CardFile.of(text, cover));
  }

  private static String name(IdRequest request, Past past) {
    return past.card().code() + request.version().map(each -> "_" + each).orElse("");
  }

  private static String licence(Past past) {
    return past.catalogue().imprint().licence().url();
  }

  private Result styled(IdRequest request, Past past) {
    var style = styles.find(request.style());
    if (style.isEmpty()) {
      var near = styles.near(Problem.cut(request.style()), NEAR);
      var first = Style.FIRST.stream().map(Style::id).toList();
      var known = near.isEmpty() ? first : near;
      var detail = "There is no style %s; there are: %s";
      return new Not(
          Problem.missing(
              detail.formatted(Problem.cut(request.style()), String.join(", ", known)), known));
    }
    var wish = new Wish(style.get(), request.languageOrFirst(), LocalDate.now(clock));
    var text = references.of(past.catalogue(), past.card(), wish).text() + "\n";
    return file(request, IdFormat.TEXT, past, text);
  }
}
