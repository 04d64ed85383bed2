package org.fiche.exchange.id;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fiche.card.text.Language;
import org.fiche.catalogue.history.History.Past;
import org.fiche.exchange.Problem;

/** Sends on to the page or the format that a client takes. */
final class Negotiation {

  private static final int NOT_ACCEPTABLE = 406;

  private Negotiation() {}

  static ResponseBuilder answer(IdRequest request, Past past) {
    return IdFormat.accepted(wishes(request.headers()))
        .map(format -> location(request, format, past))
        .map(address -> Response.seeOther(URI.create(address)))
        .orElseGet(() -> refused().response())
        .header(HttpHeaders.VARY, "Accept, Accept-Language");
  }

  private static Problem refused() {
    var offered = IdFormat.offered();
    return new Problem(
        "Nothing that you accept",
        NOT_ACCEPTABLE,
        "This card exists as: " + String.join(", ", offered),
        "",
        offered);
  }

  /** A header that cannot be read is no wish. */
  private static List<MediaType> wishes(HttpHeaders headers) {
    try {
      var wishes = headers.getAcceptableMediaTypes();
      return wishes.isEmpty() ? List.of(MediaType.WILDCARD_TYPE) : wishes;
    } catch (RuntimeException unreadable) {
      return List.of(MediaType.WILDCARD_TYPE);
    }
  }

  private static String location(IdRequest request, IdFormat format, Past past) {
    var code = past.card().code().written();
    var version = request.version().map(name -> "/" + name).orElse("");
    if (format == IdFormat.JSON) {
      return json(request, past);
    }
    if (format != IdFormat.PAGE) {
      var language = request.language().map(each -> "?lang=" + each.code()).orElse("");
      return "/id/" + code + version + "." + format.ending() + language;
    }
    boolean left = request.catalogue().find(code).isEmpty();
    var page = request.version().map(name -> "/versions/" + name).orElse(left ? "/versions" : "");
    return "/" + readersLanguage(request).code() + "/cards/" + code + page;
  }

  /** Where the API has the card, in the version asked for. */
  static String json(IdRequest request, Past past) {
    var asked =
        Stream.concat(
                request.version().map(name -> "version=" + name).stream(),
                request.language().map(each -> "lang=" + each.code()).stream())
            .collect(Collectors.joining("&"));
    return "/api/cards/" + past.card().code() + (asked.isEmpty() ? "" : "?" + asked);
  }

  private static Language readersLanguage(IdRequest request) {
    return request
        .language()
        .or(() -> spoken(request.headers()))
        .orElseGet(request::languageOrFirst);
  }

  private static Optional<Language> spoken(HttpHeaders headers) {
    var header = headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE);
    if (header == null || header.isBlank()) {
      return Optional.empty();
    }
    var all = Arrays.stream(Language.values()).map(Language::locale).toList();
    try {
      return Optional.ofNullable(Locale.lookup(Locale.LanguageRange.parse(header), all))
          .flatMap(locale -> Language.of(locale.getLanguage()));
    } catch (IllegalArgumentException unreadable) {
      return Optional.empty();
    }
  }
}
