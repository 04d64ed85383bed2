package org.fiche.exchange;

import jakarta.ws.rs.core.Response;

/**
 * Lets scripts of any site read what is public. Source: <a
 * href="https://fetch.spec.whatwg.org/">Fetch</a>, CORS.
 */
public final class OpenToAll {

  private static final String EXPOSED =
      "ETag, Link, Content-Disposition, Retry-After, X-Fiche-Notice";
  private static final String ORIGIN = "Access-Control-Allow-Origin";
  private static final String HEADERS = "Access-Control-Expose-Headers";
  private static final String A_DAY = "86400";

  private OpenToAll() {}

  /** An answer may be marked twice. */
  public static Response.ResponseBuilder mark(Response.ResponseBuilder response) {
    return response
        .header(ORIGIN, null)
        .header(ORIGIN, "*")
        .header(HEADERS, null)
        .header(HEADERS, EXPOSED);
  }

  public static Response preflight() {
    return mark(Response.noContent())
        .header("Allow", "GET, HEAD, OPTIONS")
        .header("Access-Control-Allow-Methods", "GET, HEAD, OPTIONS")
        .header("Access-Control-Allow-Headers", "If-None-Match, Accept")
        .header("Access-Control-Max-Age", A_DAY)
        .build();
  }
}
