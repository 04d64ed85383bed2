package org.fiche.exchange.id;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import java.net.URI;
import java.util.Optional;
import org.fiche.card.Card;
import org.fiche.card.text.Language;
import org.fiche.catalogue.history.History;
import org.fiche.catalogue.history.History.Past;
import org.fiche.catalogue.history.Version;
import org.fiche.exchange.Problem;

/** Answers for an identifier: the card in the format asked for, or where to find it. */
@ApplicationScoped
class Identified {

  private static final int NEAR = 5;

  private final History history;
  private final Kept kept;
  private final CardFiles files;

  Identified(History history, Kept kept, CardFiles files) {
    this.history = history;
    this.kept = kept;
    this.files = files;
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
    return kept.find(request, format.get())
        .map(file -> file.response(request.headers()))
        .orElseGet(() -> answer(request, format.get()));
  }

  private ResponseBuilder answer(IdRequest request, IdFormat format) {
    var card = history.find(request.catalogue(), request.code());
    if (card.isEmpty()) {
      return noCard(request).response();
    }
    var code = card.get().code().written();
    if (!code.equals(request.code()) && !leadsOn(request, format)) {
      return Response.status(Response.Status.MOVED_PERMANENTLY)
          .location(URI.create(request.addressWith(code)));
    }
    return past(request, card.get())
        .map(past -> answer(request, format, past))
        .orElseGet(() -> noVersion(request, card.get()).response());
  }

  /** Whether the answer is another address anyway: nobody is sent there by way of a third one. */
  private static boolean leadsOn(IdRequest request, IdFormat format) {
    return format == IdFormat.PAGE || format == IdFormat.JSON;
  }

  /** The version asked for; else the card of today, or the last one that had the code. */
  private Optional<Past> past(IdRequest request, Card card) {
    var today = request.catalogue();
    return request
        .version()
        .map(name -> history.at(today, card, name))
        .orElseGet(() -> history.latest(today, card));
  }

  private ResponseBuilder answer(IdRequest request, IdFormat format, Past past) {
    if (format == IdFormat.PAGE) {
      return Negotiation.answer(request, past);
    }
    if (format == IdFormat.JSON) {
      return Response.seeOther(URI.create(Negotiation.json(request, past)));
    }
    return switch (files.write(request, format, past)) {
      case CardFiles.Done done -> {
        kept.keep(request, format, done.file());
        yield done.file().response(request.headers());
      }
      case CardFiles.Not not -> not.problem().response();
    };
  }

  private static Problem noEnding(IdRequest request) {
    var endings = IdFormat.endings();
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
    var known = history.versions(request.catalogue(), card).stream().map(Version::name).toList();
    var detail =
        "%s never had a version %s; there are: %s"
            .formatted(
                card.code(), Problem.cut(request.version().orElse("")), String.join(", ", known));
    return Problem.missing(detail, known);
  }
}
