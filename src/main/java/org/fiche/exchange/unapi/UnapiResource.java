package org.fiche.exchange.unapi;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.fiche.catalogue.Catalogue;
import org.fiche.catalogue.CurrentCatalogue;
import org.fiche.catalogue.history.History;
import org.fiche.catalogue.history.History.Past;
import org.fiche.citation.ReferenceData;
import org.fiche.citation.ReferenceFormat;
import org.fiche.exchange.Document;
import org.fiche.exchange.OpenToAll;
import org.fiche.exchange.Problem;
import org.jspecify.annotations.Nullable;

/**
 * The references of the cards that a page names. Source: unAPI, version 1. A list of formats comes
 * with 200 where the specification says 300: browsers report 300 as a failure.
 */
@Path("/unapi")
public class UnapiResource {

  private static final String XML = "application/xml;charset=UTF-8";
  private static final int NOT_ACCEPTABLE = 406;

  private final CurrentCatalogue current;
  private final History history;

  UnapiResource(CurrentCatalogue current, History history) {
    this.current = current;
    this.history = history;
  }

  /** The first is what reference managers take. */
  private enum Format {
    RIS(ReferenceFormat.RIS),
    BIBTEX(ReferenceFormat.BIBTEX);

    private final ReferenceFormat writer;

    Format(ReferenceFormat writer) {
      this.writer = writer;
    }

    private String id() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }

    private static List<String> ids() {
      return Arrays.stream(values()).map(Format::id).toList();
    }

    private static Optional<Format> of(String id) {
      return Arrays.stream(values()).filter(format -> format.id().equals(id)).findFirst();
    }
  }

  @GET
  public Response answer(
      @Nullable @QueryParam("id") String id,
      @Nullable @QueryParam("format") String format,
      @Context HttpHeaders headers) {
    if (id == null) {
      return OpenToAll.mark(Document.of(XML, formats("")).answer(headers)).build();
    }
    var answer =
        current
            .get()
            .map(
                catalogue ->
                    find(catalogue, id)
                        .map(found -> answer(found, id, Optional.ofNullable(format), headers))
                        .orElseGet(() -> missing(id)))
            .orElseGet(() -> Problem.unavailable("Nothing is published yet").response());
    return OpenToAll.mark(answer).build();
  }

  private record Found(UnapiId id, Past past) {}

  private Optional<Found> find(Catalogue catalogue, String written) {
    return UnapiId.of(written)
        .flatMap(
            id ->
                history
                    .find(catalogue, id.code())
                    .flatMap(
                        card ->
                            id.version()
                                .map(version -> history.at(catalogue, card, version))
                                .orElseGet(() -> history.latest(catalogue, card)))
                    .map(past -> new Found(id, past)));
  }

  private static Response.ResponseBuilder missing(String id) {
    return Problem.missing("There is no card " + Problem.cut(id), List.of()).response();
  }

  private static Response.ResponseBuilder answer(
      Found found, String id, Optional<String> format, HttpHeaders headers) {
    if (format.isEmpty()) {
      return Document.of(XML, formats(" id=\"" + id + "\"")).answer(headers);
    }
    return Format.of(format.get())
        .map(each -> reference(found, each, headers))
        .orElseGet(
            () ->
                new Problem(
                        "There is no such format",
                        NOT_ACCEPTABLE,
                        "Formats are: " + String.join(", ", Format.ids()),
                        "format",
                        Format.ids())
                    .response());
  }

  private static Response.ResponseBuilder reference(
      Found found, Format format, HttpHeaders headers) {
    var past = found.past();
    var data = ReferenceData.of(past.catalogue(), past.card(), found.id().language());
    var type = format.writer.mediaType() + ";charset=UTF-8";
    return Document.of(type, format.writer.write(List.of(data))).answer(headers);
  }

  private static String formats(String id) {
    var list =
        new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<formats" + id + ">\n");
    for (var format : Format.values()) {
      list.append(
          "  <format name=\"%s\" type=\"%s\"/>\n"
              .formatted(format.id(), format.writer.mediaType()));
    }
    return list.append("</formats>\n").toString();
  }
}
