package org.fiche.exchange.data;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import javax.sql.DataSource;
import org.fiche.catalogue.CurrentCatalogue;
import org.fiche.observation.SmallWorld;
import org.fiche.observation.Values;
import org.fiche.observation.computing.Computing;
import org.fiche.testing.OwnDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is answered a second time, from memory. */
@QuarkusTest
@TestProfile(OwnDatabase.class)
class KeptAnswersTest {

  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  @Inject DataSource database;
  @Inject Values values;
  @Inject CurrentCatalogue current;
  @Inject Computing computing;

  @TestHTTPResource("/")
  private URI site = URI.create("/");

  @BeforeEach
  void waitForFigures() throws Exception {
    SmallWorld.release(database, values);
  }

  @ParameterizedTest
  @ValueSource(strings = {"csv", "json", "xlsx"})
  void secondAnswerIsTheFirst(String ending) throws Exception {
    var address = "data/stat_003_014." + ending + "?lang=de&level=province&year=2023";
    var first = get(address, "");
    var second = get(address, "");
    assertThat(second.body()).isEqualTo(first.body());
    assertThat(headers(second)).isEqualTo(headers(first));
    assertThat(second.headers().firstValue("ETag")).isPresent();
  }

  @ParameterizedTest
  @EnumSource(HttpClient.Version.class)
  void compressedAnswerSaysSoAndHasATagOfItsOwn(HttpClient.Version version) throws Exception {
    var address = "data/stat_003_014.csv?lang=nl&level=province";
    var plain = get(address, "");
    for (int time = 0; time < 2; time++) {
      var zipped = get(address, "gzip", version);
      assertThat(zipped.headers().allValues("Content-Encoding")).containsExactly("gzip");
      assertThat(zipped.headers().firstValue("ETag").orElseThrow()).endsWith("-gzip\"");
      assertThat(new GZIPInputStream(new ByteArrayInputStream(zipped.body())).readAllBytes())
          .isEqualTo(plain.body());
    }
  }

  @Test
  void whoHasTheAnswerGetsNoBytes() throws Exception {
    var address = "data/stat_003_014.csv?lang=en&level=region";
    get(address, "");
    var tag = get(address, "").headers().firstValue("ETag").orElseThrow();
    var request = HttpRequest.newBuilder(site.resolve(address)).header("If-None-Match", tag);
    var answer = CLIENT.send(request.build(), BodyHandlers.ofByteArray());
    assertThat(answer.statusCode()).isEqualTo(304);
    assertThat(answer.body()).isEmpty();
    assertThat(answer.headers().firstValue("ETag")).contains(tag);
  }

  @Test
  void otherFiguresEndAnAnswer() throws Exception {
    var address = "data/stat_003_014.csv?lang=en&year=2023";
    get(address, "");
    var before = get(address, "");
    SmallWorld.loadFewer(database);
    computing.now(current.get().orElseThrow(), unused -> {});
    var after = get(address, "");
    assertThat(after.body()).isNotEqualTo(before.body());
    assertThat(after.headers().firstValue("ETag"))
        .isNotEqualTo(before.headers().firstValue("ETag"));
    SmallWorld.load(database);
    computing.now(current.get().orElseThrow(), unused -> {});
  }

  private HttpResponse<byte[]> get(String address, String encoding) throws Exception {
    return get(address, encoding, HttpClient.Version.HTTP_1_1);
  }

  private HttpResponse<byte[]> get(String address, String encoding, HttpClient.Version version)
      throws Exception {
    var request = HttpRequest.newBuilder(site.resolve(address)).version(version);
    if (!encoding.isEmpty()) {
      request.header("Accept-Encoding", encoding);
    }
    var answer = CLIENT.send(request.build(), BodyHandlers.ofByteArray());
    assertThat(answer.statusCode()).isEqualTo(200);
    return answer;
  }

  private static Map<String, List<String>> headers(HttpResponse<?> answer) {
    var headers = new HashMap<>(answer.headers().map());
    headers.remove("date");
    return headers;
  }
}
