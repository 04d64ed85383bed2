package org.fiche.exchange.id;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.fiche.card.Card;
import org.fiche.card.text.Language;
import org.fiche.catalogue.history.History;
import org.fiche.catalogue.history.History.Past;
import org.fiche.catalogue.history.Version;
import org.fiche.citation.ReferenceFormat;
import org.fiche.citation.References;
import org.fiche.citation.References.Written;
import org.fiche.citation.linked.SchemaOrg;
import org.fiche.exchange.Document;
import org.fiche.exchange.Problem;

/** Answers for an identifier: the card in the format asked for, or where to find it. */
@ApplicationScoped
class Identified {

  private static final int NEAR = 5;

  private final History history;
  private final References references;

  Identified(History history, References references) {
    this.history = history;
    this.references = references;
  }

  ResponseBuilder answer(IdRequest request) {
    var format = IdFormat.ofEnding(request.ending());
    if (format.isEmpty()) {
      return noEnding(request).response();
    }
    if (!request.knowsItsLanguage()) {
      var written = Optional.ofNullable(request.writtenLanguage()).orElse("");
      return Problem.mistyped(IdRequest.LANGUAGE, written, Language.codes()).response();
    }
    var card = request.catalogue().find(request.code());
    if (card.isEmpty()) {
      return noCard(request).response();
    }
    var code = card.get().code().written();
    if (!code.equals(request.code())) {
      return Response.status(Response.Status.MOVED_PERMANENTLY)
          .location(URI.create(request.addressWith(code)));
    }
    return past(request, card.get())
        .map(past -> answer(request, format.get(), past))
        .orElseGet(() -> noVersion(request, card.get()).response());
  }

  private Optional<Past> past(IdRequest request, Card card) {
    return request
        .version()
        .map(name -> history.at(request.catalogue(), card, name))
        .orElseGet(() -> Optional.of(History.shown(request.catalogue(), card)));
  }

  private static Problem noEnding(IdRequest request) {
    var endings =
        java.util.Arrays.stream(IdFormat.values())
            .map(IdFormat::ending)
            .filter(ending -> !ending.isEmpty())
            .toList();
    var detail =
        "There is no format .%s; a card ends in one of: .%s"
            .formatted(Problem.cut(request.ending()), String.join(", .", endings));
    return Problem.missing(detail, endings);
  }

  private static Problem noCard(IdRequest request) {
    var written = Problem.cut(request.code());
    var near =
        request.catalogue().near(written, NEAR).stream()
            .map(card -> card.code().written())
            .toList();
    var detail = "There is no card " + written;
    return Problem.missing(
        near.isEmpty() ? detail : detail + "; near it: " + String.join(", ", near), near);
  }

  private Problem noVersion(IdRequest request, Card card) {
    var known = history.versions(card).stream().map(Version::name).toList();
    var detail =
        "%s never had a version %s; there are: %s"
            .formatted(
                card.code(), Problem.cut(request.version().orElse("")), String.join(", ", known));
    return Problem.missing(detail, known);
  }

  private ResponseBuilder answer(IdRequest request, IdFormat format, Past past) {
    return switch (format) {
      case PAGE -> Negotiation.answer(request, past);
      case RIS -> reference(request, ReferenceFormat.RIS, past);
      case BIBTEX -> reference(request, ReferenceFormat.BIBTEX, past);
      case CSL_JSON -> reference(request, ReferenceFormat.CSL_JSON, past);
      case JSON_LD -> linked(request, past);
      case PDF -> noEnding(request).response();
    };
  }

  private static ResponseBuilder linked(IdRequest request, Past past) {
    var language = request.languageOrFirst();
    var text = new SchemaOrg(past.catalogue(), language).card(past.card());
    return Document.of(IdFormat.JSON_LD.mediaType(), text)
        .answer(request.headers())
        .header(HttpHeaders.CONTENT_LANGUAGE, language.code());
  }

  private ResponseBuilder reference(IdRequest request, ReferenceFormat format, Past past) {
    var language = request.languageOrFirst();
    var written = references.of(past.catalogue(), past.card(), format, language);
    var name = past.card().code() + request.version().map(each -> "_" + each).orElse("");
    return file(request.headers(), written, format, name)
        .header(HttpHeaders.CONTENT_LANGUAGE, language.code())
        .link(past.catalogue().imprint().licence().url(), "license");
  }

  /** A file to save; not sent again to those who have it. */
  static ResponseBuilder file(
      HttpHeaders headers, Written written, ReferenceFormat format, String name) {
    var tag = "\"" + written.digest() + "\"";
    var known = headers.getRequestHeader(HttpHeaders.IF_NONE_MATCH);
    boolean has =
        known.stream()
            .flatMap(each -> List.of(each.split(",")).stream())
            .map(each -> each.strip().replaceFirst("^W/", ""))
            .anyMatch(each -> each.equals("*") || each.equals(tag));
    var response =
        has
            ? Response.notModified()
            : Response.ok(written.bytes())
                .type(format.mediaType())
                .header(
                    HttpHeaders.CONTENT_DISPOSITION,
                    "attachment; filename=\"%s.%s\"".formatted(name, format.ending()));
    return response.header(HttpHeaders.ETAG, tag).header(HttpHeaders.CACHE_CONTROL, "no-cache");
  }
}
