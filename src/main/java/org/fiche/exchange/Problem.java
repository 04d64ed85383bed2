package org.fiche.exchange;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.ws.rs.core.Response;
import java.util.List;

/**
 * Why a program gets no answer. Source: <a href="https://www.rfc-editor.org/rfc/rfc9457">RFC
 * 9457</a>.
 *
 * @param detail what is wrong, and what to do
 * @param parameter of the address that is wrong; empty if none is
 * @param known what exists instead
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(
    String title, int status, String detail, String parameter, List<String> known) {

  public static final String MEDIA_TYPE = "application/problem+json";
  private static final int BAD_REQUEST = 400;
  private static final int NOT_FOUND = 404;
  private static final int GONE = 410;
  private static final int UNAVAILABLE = 503;
  private static final String RETRY_SECONDS = "5";

  /** A word of the address has no meaning. */
  public static Problem mistyped(String parameter, String written, List<String> known) {
    var detail =
        "\"%s\" is no %s; write one of: %s"
            .formatted(cut(written), parameter, String.join(", ", known));
    return new Problem("This question has no meaning", BAD_REQUEST, detail, parameter, known);
  }

  public static Problem missing(String detail, List<String> known) {
    return new Problem("There is no such thing", NOT_FOUND, detail, "", known);
  }

  /** It was there once. */
  public static Problem gone(String detail, List<String> instead) {
    return new Problem("No longer there", GONE, detail, "", instead);
  }

  public static Problem unavailable(String detail) {
    return new Problem("Not available at the moment", UNAVAILABLE, detail, "", List.of());
  }

  /** What a reader wrote, short enough to be repeated. */
  public static String cut(String written) {
    int longest = 60;
    return written.length() > longest ? written.substring(0, longest) + "…" : written;
  }

  public Response.ResponseBuilder response() {
    var response =
        Response.status(status).type(MEDIA_TYPE).header("Cache-Control", "no-store").entity(this);
    return status == UNAVAILABLE ? response.header("Retry-After", RETRY_SECONDS) : response;
  }
}
