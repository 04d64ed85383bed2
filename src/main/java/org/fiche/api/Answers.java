package org.fiche.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import java.util.function.Function;
import org.fiche.catalogue.Catalogue;
import org.fiche.catalogue.CurrentCatalogue;

/**
 * Makes answers that programs may keep: they change only with the publication and, because
 * references name it, with the day.
 */
@ApplicationScoped
class Answers {

  private final CurrentCatalogue current;
  private final Clock clock;
  private final ObjectMapper mapper;

  Answers(CurrentCatalogue current, Clock clock, ObjectMapper mapper) {
    this.current = current;
    this.clock = clock;
    this.mapper = mapper;
  }

  LocalDate today() {
    return LocalDate.now(clock);
  }

  /**
   * The answer to a read; who has it already gets 304 before any work.
   *
   * @throws Refusal if nothing is published yet, or if {@code body} refuses
   */
  Response read(Request request, Function<Catalogue, Object> body) {
    var catalogue =
        current.get().orElseThrow(() -> Refusal.notYet("No catalogue is published yet"));
    var tag =
        new EntityTag(
            "%d-%d-%s"
                .formatted(catalogue.number(), catalogue.publishedAt().getEpochSecond(), today()));
    var seen = request.evaluatePreconditions(tag);
    var answer = seen == null ? Response.ok(json(body.apply(catalogue))) : seen;
    return answer
        .tag(tag)
        .lastModified(Date.from(catalogue.publishedAt()))
        .header("Cache-Control", "no-cache")
        .header("Access-Control-Allow-Origin", "*")
        .header("Access-Control-Expose-Headers", "ETag, Link")
        .build();
  }

  /** Written at once: in pieces, each would wait for the one before to be sent. */
  private byte[] json(Object body) {
    try {
      return mapper.writeValueAsBytes(body);
    } catch (JsonProcessingException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }
}
