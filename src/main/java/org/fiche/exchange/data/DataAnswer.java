package org.fiche.exchange.data;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.fiche.card.text.Language;
import org.fiche.catalogue.Catalogue;
import org.fiche.observation.Answer;

/** Figures on their way to a program: what stands in the headers, and the bytes. */
record DataAnswer(Catalogue catalogue, Answer answer, DataFormat format, Language language) {

  /** Says what the columns of the contract cannot say. */
  static final String NOTICE = "X-Fiche-Notice";

  /** Some two megabytes; a larger answer is written while it is worked out. */
  private static final int MOST_ROWS_AT_ONCE = 20_000;

  private static final int MOST_NOTICES = 10;

  Response.ResponseBuilder response(UriInfo uri, HttpHeaders headers) {
    var tag = EntityTags.of(answer, catalogue, format, language);
    var response =
        tag.isKnownTo(headers.getHeaderString(HttpHeaders.IF_NONE_MATCH))
            ? Response.notModified()
            : Response.ok(body(uri)).type(format.mediaType());
    described(response);
    // Without what the database could not say any more, the bytes are not those of the tag.
    return answer.lost()
        ? response.header(HttpHeaders.CACHE_CONTROL, "no-store")
        : response
            .header(
                HttpHeaders.ETAG, tag.header(headers.getHeaderString(HttpHeaders.ACCEPT_ENCODING)))
            .header(HttpHeaders.CACHE_CONTROL, "no-cache")
            .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
  }

  private void described(Response.ResponseBuilder response) {
    var download = download("");
    var code = answer.asked().indicator().code();
    var place = format == DataFormat.JSON ? "inline" : "attachment";
    response
        .header(HttpHeaders.CONTENT_LANGUAGE, language.code())
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            "%s; filename=\"%s.%s\"".formatted(place, download.fileName(), format.ending()))
        .header(HttpHeaders.LINK, "</id/%s>; rel=\"describedby\"".formatted(code))
        .header(
            HttpHeaders.LINK,
            "<%s>; rel=\"license\"".formatted(catalogue.imprint().licence().url()));
    if (answer.demonstration()) {
      response.header(NOTICE, Download.DEMONSTRATION);
    }
    var english = new Captions(catalogue, Language.EN);
    answer.missing().entrySet().stream()
        .limit(MOST_NOTICES)
        .map(
            each ->
                "%d is %s: %s"
                    .formatted(
                        each.getKey(),
                        each.getValue().status().words(),
                        english.reason(each.getValue())))
        .forEach(notice -> response.header(NOTICE, notice));
  }

  private Download download(String address) {
    return new Download(catalogue, answer, new Captions(catalogue, language), address);
  }

  /** All bytes, or for a large answer what will write them. */
  private Object body(UriInfo uri) {
    var request = uri.getRequestUri();
    var query = request.getRawQuery() == null ? "" : "?" + request.getRawQuery();
    var download = download(catalogue.imprint().baseUri() + request.getRawPath() + query);
    StreamingOutput writing = out -> write(download, out);
    return answer.size() > MOST_ROWS_AT_ONCE ? writing : bytes(writing);
  }

  private static byte[] bytes(StreamingOutput writing) {
    var bytes = new ByteArrayOutputStream();
    try {
      writing.write(bytes);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }

  private void write(Download download, OutputStream out) throws IOException {
    switch (format) {
      case JSON -> new JsonStat(download).write(out);
      case CSV -> {
        var writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        CsvTable.rounded(writer, download.captions()).header().rows(download.answer());
        writer.flush();
      }
      case XLSX -> new Spreadsheet(download).write(out);
    }
  }
}
