package org.fiche.exchange.data;

import jakarta.ws.rs.core.Response;

/**
 * Lets scripts of any site read figures. Source: <a
 * href="https://fetch.spec.whatwg.org/">Fetch</a>, CORS.
 */
final class OpenToAll {

  private static final String EXPOSED =
      "ETag, Link, Content-Disposition, Retry-After, " + DataRequest.NOTICE;
  private static final String A_DAY = "86400";

  private OpenToAll() {}

  static Response.ResponseBuilder mark(Response.ResponseBuilder response) {
    return response
        .header("Access-Control-Allow-Origin", "*")
        .header("Access-Control-Expose-Headers", EXPOSED);
  }

  static Response preflight() {
    return mark(Response.noContent())
        .header("Allow", "GET, HEAD, OPTIONS")
        .header("Access-Control-Allow-Methods", "GET, HEAD, OPTIONS")
        .header("Access-Control-Allow-Headers", "If-None-Match, Accept")
        .header("Access-Control-Max-Age", A_DAY)
        .build();
  }
}
