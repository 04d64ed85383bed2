package org.fiche.exchange.id;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import org.fiche.exchange.Document;

/** A card, or several, in one format, as it is sent. */
record CardFile(Document document, Cover cover) {

  /**
   * What stands round the text of a file.
   *
   * @param disposition how a browser saves it
   * @param licence address of the terms
   */
  record Cover(String type, String disposition, String language, String licence) {}

  static CardFile of(String text, Cover cover) {
    return new CardFile(Document.of(cover.type(), text), cover);
  }

  int size() {
    return document.bytes().length;
  }

  /** Not sent again to those who have it. */
  ResponseBuilder response(HttpHeaders headers) {
    return document
        .answer(headers)
        .header(HttpHeaders.CONTENT_DISPOSITION, cover.disposition())
        .header(HttpHeaders.CONTENT_LANGUAGE, cover.language())
        .header(HttpHeaders.LINK, "<" + cover.licence() + ">; rel=\"license\"");
  }
}
