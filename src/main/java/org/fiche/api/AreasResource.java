package org.fiche.api;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.fiche.area.Area;
import org.fiche.area.AreaFinder;
import org.fiche.card.text.Language;
import org.fiche.catalogue.Catalogue;

/** {@code /api/areas}: places by name or code. */
@Path("/api/areas")
@Produces(MediaType.APPLICATION_JSON)
public class AreasResource {

  private static final int MOST = 8;

  private final Answers answers;

  AreasResource(Answers answers) {
    this.answers = answers;
  }

  /** Areas that may be meant, the best first. */
  record Places(List<Place> areas) {

    /**
     * One area.
     *
     * @param area its code as addresses write it: with its level where a wider area has the same
     */
    record Place(String area, String nis, String level, String level_name, String name) {}
  }

  @GET
  @Operation(
      summary = "Areas by name or NIS code",
      description = "In any of the four languages, without regard to accents. At most eight.")
  @Parameter(name = "q", description = "A name, its beginning, or a NIS code", example = "gent")
  @Parameter(name = "lang", description = "fr, nl, de or en", example = "nl")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = Places.class)))
  public Response areas(@Context Request request, @Context UriInfo uri) {
    return answers.read(request, catalogue -> found(catalogue, uri));
  }

  private static Places found(Catalogue catalogue, UriInfo uri) {
    var asked = new Parameters(uri.getQueryParameters(), Set.of("q", "lang"));
    var language = asked.language(catalogue);
    return new Places(
        new AreaFinder(catalogue.areas())
            .find(asked.text("q"), MOST).stream()
                .map(area -> place(area, catalogue, language))
                .toList());
  }

  private static Places.Place place(Area area, Catalogue catalogue, Language language) {
    var id = area.id();
    var level =
        catalogue
            .settings()
            .level(id.level())
            .map(name -> catalogue.in(language).words(name.label()))
            .orElse(id.level().id());
    return new Places.Place(
        catalogue.areas().word(id), id.nis(), id.level().id(), level, area.name(language.code()));
  }
}
