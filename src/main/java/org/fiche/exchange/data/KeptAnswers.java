package org.fiche.exchange.data;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.Router;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.fiche.catalogue.CurrentCatalogue;
import org.fiche.observation.Values;

/**
 * Answers as they were last written, by address. One is good only in the state it was written in,
 * which another publication, other figures or a lost database end; so nothing has to be thrown
 * away. For many threads.
 */
@Singleton
class KeptAnswers {

  private static final long BYTES = 64L << 20;

  /** Behind what adds headers to all answers, before the resources. */
  private static final int ORDER = 9_000;

  private static final int LONGEST_ADDRESS = 2_000;

  private final CurrentCatalogue current;
  private final Values values;
  private final Cache<String, Kept> answers =
      Caffeine.newBuilder()
          .maximumWeight(BYTES)
          .weigher((String address, Kept kept) -> address.length() + kept.size())
          .build();

  /**
   * @param zipped nothing if the format is compressed itself
   */
  private record Kept(String state, EntityTags tag, MultiMap headers, byte[] plain, byte[] zipped) {

    int size() {
      int named = 0;
      for (var header : headers) {
        named += header.getKey().length() + header.getValue().length();
      }
      return named + plain.length + zipped.length;
    }
  }

  KeptAnswers(CurrentCatalogue current, Values values) {
    this.current = current;
    this.values = values;
  }

  /** What the answers to all addresses depend on; nothing before the first publication. */
  Optional<String> state() {
    return current
        .get()
        .map(
            catalogue ->
                catalogue.number()
                    + "-"
                    + catalogue.publishedAt().toEpochMilli()
                    + "-"
                    + values.state());
  }

  /** Keeps an answer if it has a tag and all its bytes. */
  void keep(URI asked, String state, Response answer) {
    if (answer.getEntity() instanceof byte[] bytes
        && answer.getHeaderString(HttpHeaders.ETAG) != null
        && address(asked).length() <= LONGEST_ADDRESS) {
      boolean compressible = !asked.getPath().endsWith(DataFormat.XLSX.ending());
      var tag = EntityTags.read(answer.getHeaderString(HttpHeaders.ETAG), compressible);
      var headers = MultiMap.caseInsensitiveMultiMap();
      answer.getStringHeaders().forEach(headers::add);
      var zipped = compressible ? compress(bytes) : new byte[0];
      answers.put(address(asked), new Kept(state, tag, headers, bytes, zipped));
    }
  }

  /** Answers before any work, on the thread that has the connection. */
  void listen(@Observes Router router) {
    router
        .get("/data/*")
        .order(ORDER)
        .handler(
            exchange ->
                find(exchange.request().uri())
                    .ifPresentOrElse(kept -> answer(kept, exchange.request()), exchange::next));
  }

  private Optional<Kept> find(String address) {
    return Optional.ofNullable(answers.getIfPresent(address))
        .filter(kept -> state().filter(kept.state()::equals).isPresent());
  }

  private static void answer(Kept kept, HttpServerRequest request) {
    var accepted = request.getHeader(HttpHeaders.ACCEPT_ENCODING);
    var response = request.response();
    kept.headers().names().forEach(name -> response.putHeader(name, kept.headers().getAll(name)));
    response.putHeader(HttpHeaders.ETAG, kept.tag().header(accepted));
    if (kept.tag().isKnownTo(request.getHeader(HttpHeaders.IF_NONE_MATCH))) {
      response.headers().remove(HttpHeaders.CONTENT_TYPE);
      response.setStatusCode(Response.Status.NOT_MODIFIED.getStatusCode()).end();
    } else if (kept.tag().compressed(accepted) && request.version() != HttpVersion.HTTP_2) {
      response.putHeader(HttpHeaders.CONTENT_ENCODING, "gzip");
      response.end(Buffer.buffer(kept.zipped()));
    } else {
      if (kept.tag().compressible()) {
        // Without it, the connection compresses what the reader takes compressed.
        response.headers().remove(HttpHeaders.CONTENT_ENCODING);
      }
      response.end(Buffer.buffer(kept.plain()));
    }
  }

  private static String address(URI asked) {
    return asked.getRawQuery() == null
        ? asked.getRawPath()
        : asked.getRawPath() + "?" + asked.getRawQuery();
  }

  private static byte[] compress(byte[] plain) {
    var bytes = new ByteArrayOutputStream(plain.length / 4);
    try (var zip = new GZIPOutputStream(bytes)) {
      zip.write(plain);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }
}
