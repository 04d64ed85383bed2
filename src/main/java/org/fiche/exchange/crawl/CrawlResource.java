package org.fiche.exchange.crawl;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.stream.Stream;
import org.fiche.catalogue.Catalogue;
import org.fiche.catalogue.CurrentCatalogue;
import org.fiche.exchange.Document;
import org.fiche.exchange.Problem;

/** What crawlers read first: {@code /robots.txt} and {@code /sitemap.xml}. */
@Path("/")
public class CrawlResource {

  private static final String XML = "application/xml;charset=UTF-8";
  private static final String TEXT = "text/plain;charset=UTF-8";

  /**
   * Cards and shelves, not the endless combinations of search filters. Source: <a
   * href="https://www.rfc-editor.org/rfc/rfc9309">RFC 9309</a>.
   */
  private static final String RULES =
      """
      User-agent: *
      Disallow: /*/search?
      Disallow: /*/areas?
      Disallow: /*/compare?
      Disallow: /*/list?
      Disallow: /*/list.csv?
      Disallow: /*?list=
      Disallow: /api/
      """;

  private final CurrentCatalogue current;
  private final Cache<Catalogue, List<Document>> files =
      Caffeine.newBuilder().weakKeys().maximumSize(2).build();

  CrawlResource(CurrentCatalogue current) {
    this.current = current;
  }

  /** It answers before the first publication too, without a site map. */
  @GET
  @Path("robots.txt")
  public Response rules(@Context HttpHeaders headers) {
    var map =
        current
            .get()
            .map(catalogue -> "\nSitemap: " + Sitemap.base(catalogue) + "/sitemap.xml\n")
            .orElse("");
    return Document.of(TEXT, RULES + map).answer(headers).build();
  }

  @GET
  @Path("sitemap.xml")
  public Response map(@Context HttpHeaders headers) {
    return part(0, headers);
  }

  /** A part of a map that is too large for one file. */
  @GET
  @Path("sitemap-{part: [1-9][0-9]{0,4}}.xml")
  public Response part(int part, @Context HttpHeaders headers) {
    return current
        .get()
        .map(catalogue -> part(files.get(catalogue, CrawlResource::files), part, headers))
        .orElseGet(() -> Problem.unavailable("Nothing is published yet").response())
        .build();
  }

  private static Response.ResponseBuilder part(
      List<Document> files, int part, HttpHeaders headers) {
    return Stream.of(part)
        .filter(each -> each < files.size())
        .findFirst()
        .map(each -> files.get(each).answer(headers))
        .orElseGet(
            () ->
                Problem.missing("There is no such part of the map", List.of("/sitemap.xml"))
                    .response());
  }

  private static List<Document> files(Catalogue catalogue) {
    return Sitemap.of(catalogue).files().stream().map(text -> Document.of(XML, text)).toList();
  }
}
