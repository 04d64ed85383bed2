package org.fiche.exchange;

import jakarta.ws.rs.core.Response;

/**
 * Lets scripts of any site read what is public. Source: <a
 * href="https://fetch.spec.whatwg.org/">Fetch</a>, CORS.
 */
public final class OpenToAll {

  private static final String EXPOSED =
      "ETag, Link, Content-Disposition, Retry-After, X-Fiche-Notice";
  private static final String A_DAY = "86400";

  private OpenToAll() {}

  public static Response.ResponseBuilder mark(Response.ResponseBuilder response) {
    return response
        .header("Access-Control-Allow-Origin", "*")
        .header("Access-Control-Expose-Headers", EXPOSED);
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
