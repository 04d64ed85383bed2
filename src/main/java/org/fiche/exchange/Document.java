package org.fiche.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * An answer that is kept as bytes.
 *
 * @param bytes nobody changes them
 * @param digest the same for the same bytes
 */
public record Document(String mediaType, byte[] bytes, String digest) {

  private static final int DIGITS = 16;
  private static final String COMPRESSED = "-gzip";

  public static Document of(String mediaType, String text) {
    return of(mediaType, text.getBytes(UTF_8));
  }

  public static Document of(String mediaType, byte[] bytes) {
    try {
      var digest = MessageDigest.getInstance("SHA-256").digest(bytes);
      return new Document(mediaType, bytes, HexFormat.of().formatHex(digest, 0, DIGITS));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /**
   * The answer, or only the news that the reader has it already. A compressed one has its own tag.
   */
  public Response.ResponseBuilder answer(HttpHeaders headers) {
    var response = isKnownTo(headers) ? Response.notModified() : Response.ok(bytes).type(mediaType);
    var accepted = headers.getHeaderString(HttpHeaders.ACCEPT_ENCODING);
    boolean compressed = accepted != null && accepted.contains("gzip");
    return response
        .header(HttpHeaders.ETAG, "\"" + digest + (compressed ? COMPRESSED : "") + "\"")
        .header(HttpHeaders.CACHE_CONTROL, "no-cache");
  }

  private boolean isKnownTo(HttpHeaders headers) {
    var known = headers.getHeaderString(HttpHeaders.IF_NONE_MATCH);
    return known != null
        && Arrays.stream(known.split(","))
            .map(tag -> tag.strip().replaceFirst("^W/", "").replace("\"", ""))
            .anyMatch(tag -> tag.equals("*") || tag.replace(COMPRESSED, "").equals(digest));
  }
}
