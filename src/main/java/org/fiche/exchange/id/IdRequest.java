package org.fiche.exchange.id;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import org.fiche.card.text.Language;
import org.fiche.catalogue.Catalogue;
import org.fiche.citation.style.Style;
import org.jspecify.annotations.Nullable;

/**
 * One request for a card by its identifier.
 *
 * @param code as it was written
 * @param ending behind the first dot, without it; empty when the header {@code Accept} decides
 */
record IdRequest(
    Catalogue catalogue,
    String code,
    Optional<String> version,
    String ending,
    UriInfo uri,
    HttpHeaders headers) {

  static final String LANGUAGE = "lang";
  private static final String STYLE = "style";

  static IdRequest newest(Catalogue catalogue, String file, UriInfo uri, HttpHeaders headers) {
    return new IdRequest(catalogue, stem(file), Optional.empty(), ending(file), uri, headers);
  }

  static IdRequest version(
      Catalogue catalogue, String code, String file, UriInfo uri, HttpHeaders headers) {
    return new IdRequest(catalogue, code, Optional.of(stem(file)), ending(file), uri, headers);
  }

  private static String stem(String file) {
    int dot = file.indexOf('.');
    return dot < 0 ? file : file.substring(0, dot);
  }

  private static String ending(String file) {
    int dot = file.indexOf('.');
    return dot < 0 ? "" : file.substring(dot + 1);
  }

  @Nullable String writtenLanguage() {
    return uri.getQueryParameters().getFirst(LANGUAGE);
  }

  /** The language that the address names. */
  Optional<Language> language() {
    return Optional.ofNullable(writtenLanguage()).flatMap(Language::of);
  }

  /** Nothing means that the address names a language that does not exist. */
  boolean knowsItsLanguage() {
    return writtenLanguage() == null || language().isPresent();
  }

  Language languageOrFirst() {
    return language().orElse(catalogue.imprint().languages().getFirst());
  }

  /** The style of a reference in words. */
  String style() {
    var written = uri.getQueryParameters().getFirst(STYLE);
    return written == null ? Style.FIRST.getFirst().id() : written;
  }

  /** The address with another code in it. */
  String addressWith(String other) {
    return "/id/"
        + other
        + version.map(name -> "/" + name).orElse("")
        + (ending.isEmpty() ? "" : "." + ending)
        + query();
  }

  /** The question as it was asked, with its mark; empty if there is none. */
  String query() {
    var query = uri.getRequestUri().getRawQuery();
    return query == null ? "" : "?" + query;
  }
}
