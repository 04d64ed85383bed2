package org.fiche.page.walk;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** What an address answered, after at most one redirection. */
record Answer(int status, String type, String links, Optional<String> moved, byte[] bytes) {

  private static final int REDIRECTED = 3;

  String text() {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  /** Asks servers as a browser does. For many threads. */
  static final class Asker implements AutoCloseable {

    private final HttpClient client =
        HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();
    private final String server;

    Asker(String server) {
      this.server = server;
    }

    Answer ask(String address) throws Exception {
      var first = get(address);
      if (first.statusCode() / 100 != REDIRECTED) {
        return answer(first, Optional.empty());
      }
      var location = first.headers().firstValue("Location").orElse("");
      var next = location.startsWith(server) ? location.substring(server.length()) : location;
      return answer(get(next.replaceFirst("#.*", "")), Optional.of(next));
    }

    private HttpResponse<byte[]> get(String address) throws Exception {
      var request =
          HttpRequest.newBuilder(URI.create(server + address))
              .header("Accept", "text/html,*/*;q=0.5")
              .build();
      return client.send(request, BodyHandlers.ofByteArray());
    }

    private static Answer answer(HttpResponse<byte[]> response, Optional<String> moved) {
      return new Answer(
          response.statusCode(),
          response.headers().firstValue("Content-Type").orElse(""),
          String.join(", ", response.headers().allValues("Link")),
          moved,
          response.body());
    }

    @Override
    public void close() {
      client.close();
    }
  }
}
