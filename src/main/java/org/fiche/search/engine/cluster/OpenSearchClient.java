package org.fiche.search.engine.cluster;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.elasticsearch.client.Request;
import org.elasticsearch.client.ResponseException;
import org.elasticsearch.client.RestClient;
import org.fiche.search.engine.Engine;
import org.jboss.logging.Logger;

/** Requests to a cluster, and what its refusals mean. For many threads. */
public final class OpenSearchClient {

  private static final Logger LOG = Logger.getLogger("fiche");
  private static final ObjectMapper MAPPER = new ObjectMapper();

  /**
   * Too many clauses is a failure of the server to some releases, and of the question to others.
   */
  private static final String TOO_MANY = "too_many_";

  private static final int BAD_REQUEST = 400;
  private static final int NOT_FOUND = 404;

  private final RestClient client;
  private final AtomicBoolean away = new AtomicBoolean();

  /**
   * @param client stays open: who made it closes it
   */
  public OpenSearchClient(RestClient client) {
    this.client = client;
  }

  /** The cluster does not take a question as it is put. */
  static final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Refused(Throwable cause) {
      super("The cluster refuses a request", cause);
    }
  }

  /** The same without a body. */
  public JsonNode send(String method, String path) {
    return send(method, path, JsonNodeFactory.instance.missingNode());
  }

  /**
   * The answer of the cluster.
   *
   * @throws Engine.Damaged if there is no such index
   * @throws Engine.Gone if the cluster does not answer, or cannot for the moment
   */
  public JsonNode send(String method, String path, JsonNode body) {
    var request = new Request(method, path);
    if (!body.isMissingNode()) {
      request.setJsonEntity(body.toString());
    }
    try (var in = client.performRequest(request).getEntity().getContent()) {
      var answer = MAPPER.readTree(in);
      if (away.compareAndSet(true, false)) {
        LOG.info("The search cluster answers again");
      }
      return answer;
    } catch (ResponseException refused) {
      throw refusal(refused);
    } catch (IOException unreachable) {
      throw gone(unreachable);
    }
  }

  private RuntimeException refusal(ResponseException refused) {
    if (String.valueOf(refused.getMessage()).contains(TOO_MANY)) {
      return new Refused(refused);
    }
    return switch (refused.getResponse().getStatusLine().getStatusCode()) {
      case BAD_REQUEST -> new Refused(refused);
      case NOT_FOUND -> new Engine.Damaged("The index is not there", refused);
      default -> gone(refused);
    };
  }

  private Engine.Gone gone(IOException cause) {
    if (away.compareAndSet(false, true)) {
      LOG.warnf("The search cluster does not answer: %s", cause.getMessage());
    }
    return new Engine.Gone("The search cluster does not answer", cause);
  }
}
