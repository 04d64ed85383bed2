package org.fiche.page.saving;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What reference managers, search engines and crawlers find in pages. */
@QuarkusTest
class SavingTest {

  private static final Pattern LINK =
      Pattern.compile("<https://fiche\\.example([^>]*)>; rel=\"([^\"]+)\"(?:; type=\"([^\"]+)\")?");

  private static Document page(String address) {
    return Jsoup.parse(
        given().urlEncodingEnabled(false).get(address).then().statusCode(200).extract().asString());
  }

  private static JsonNode linked(Document page) throws Exception {
    return new ObjectMapper().readTree(page.select("script[type=application/ld+json]").html());
  }

  private static String meta(Document page, String name) {
    return page.select("meta[name=" + name + "]").attr("content");
  }

  @ParameterizedTest
  @ValueSource(strings = {"fr", "nl", "de", "en"})
  void cardLeadsReferenceManagersToItsReference(String language) {
    var page = page("/" + language + "/cards/stat_003_014");
    assertThat(page.select("link[rel=unapi-server]").attr("href")).isEqualTo("/unapi");
    var ids = page.select("abbr.unapi-id").eachAttr("title");
    assertThat(ids).containsExactly("stat_003_014." + language);
    given()
        .get("/unapi?id=" + ids.getFirst() + "&format=ris")
        .then()
        .statusCode(200)
        .body(org.hamcrest.Matchers.containsString("TI  - " + meta(page, "DC.title")));
  }

  @Test
  void dublinCoreSaysWhatTheCardIs() {
    var page = page("/en/cards/stat_003_014");
    assertThat(meta(page, "DC.type")).isEqualTo("Dataset");
    assertThat(meta(page, "DC.publisher")).isEqualTo("InterMutualistic Agency");
    assertThat(meta(page, "DC.language")).isEqualTo("en");
    assertThat(meta(page, "DCTERMS.issued")).matches("\\d{4}-\\d\\d-\\d\\d");
    assertThat(meta(page, "DC.identifier"))
        .isEqualTo("https://fiche.example/id/stat_003_014/" + meta(page, "DCTERMS.issued"));
    assertThat(meta(page, "DCTERMS.abstract")).isNotBlank();
    assertThat(meta(page, "DC.rights")).startsWith("https://creativecommons.org/");
    assertThat(page.select("link[rel=schema.DC], link[rel=schema.DCTERMS]")).hasSize(2);
    assertThat(page.select("meta[name^=citation_], .Z3988")).isEmpty();
  }

  @Test
  void scriptOfThePageIsTheFileOfTheCard() throws Exception {
    var file = given().get("/id/stat_003_014.jsonld?lang=nl").then().statusCode(200).extract();
    assertThat(file.contentType()).startsWith("application/ld+json");
    assertThat(linked(page("/nl/cards/stat_003_014")))
        .isEqualTo(new ObjectMapper().readTree(file.asString()));
  }

  @Test
  void signpostsLeadToWhatTheyName() {
    var header = given().get("/de/cards/stat_003_014").header("Link");
    var links = LINK.matcher(header).results().toList();
    assertThat(links).filteredOn(link -> link.group(2).equals("cite-as")).hasSize(1);
    assertThat(links).filteredOn(link -> link.group(2).equals("item")).hasSize(3);
    assertThat(header)
        .contains(
            "<https://creativecommons.org/licenses/by/4.0/>; rel=\"license\"",
            "<https://schema.org/AboutPage>; rel=\"type\"",
            "<https://schema.org/Dataset>; rel=\"type\"");
    assertThat(links)
        .filteredOn(link -> link.group(3) != null)
        .hasSizeGreaterThanOrEqualTo(8)
        .allSatisfy(
            link ->
                assertThat(
                        given().get(link.group(1)).then().statusCode(200).extract().contentType())
                    .startsWith(link.group(3)));
  }

  @Test
  void everyAnswerWithTheSamePageHasTheSameLinks() {
    var first = given().get("/nl/cards/REGCONTACT").header("Link");
    assertThat(first).isNotBlank();
    assertThat(given().get("/nl/cards/REGCONTACT").header("Link")).isEqualTo(first);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/fr/search?q=contacts", "/en/keywords/costs", "/nl/cards/stat_003_014/versions"})
  void listLeadsReferenceManagersToEachOfItsCards(String address) throws Exception {
    var page = page(address);
    var ids = page.select("abbr.unapi-id").eachAttr("title");
    assertThat(ids).hasSizeGreaterThanOrEqualTo(address.endsWith("/versions") ? 1 : 2);
    for (var id : List.of(ids.getFirst(), ids.getLast())) {
      given().get("/unapi?id=" + id + "&format=ris").then().statusCode(200);
    }
    assertThat(linked(page).path("@type").asText()).isEqualTo("ItemList");
    assertThat(linked(page).path("numberOfItems").asInt()).isEqualTo(ids.size());
    assertThat(given().urlEncodingEnabled(false).get(address).header("Link"))
        .contains("<https://schema.org/CollectionPage>; rel=\"type\"");
  }

  @Test
  void startPageIsTheCatalogue() throws Exception {
    assertThat(linked(page("/fr/")).path("@type").asText()).isEqualTo("DataCatalog");
  }
}
