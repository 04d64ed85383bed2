package org.fiche.page;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/**
 * What crawlers may read: cards and shelves, not the endless combinations of search filters.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9309">RFC 9309</a>
 */
@Path("/robots.txt")
public class RobotsFile {

  private static final String RULES =
      """
      User-agent: *
      Disallow: /*/search?
      Disallow: /api/
      """;

  @GET
  @Produces(MediaType.TEXT_PLAIN)
  public String rules() {
    return RULES;
  }
}
