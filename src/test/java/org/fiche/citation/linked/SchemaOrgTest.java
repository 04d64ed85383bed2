package org.fiche.citation.linked;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.fiche.card.text.Language;
import org.fiche.catalogue.Catalogue;
import org.fiche.catalogue.RealContent;
import org.fiche.citation.LinkedData;
import org.junit.jupiter.api.Test;

class SchemaOrgTest {

  private static final Catalogue CATALOGUE = RealContent.catalogue();

  private static JsonNode read(String json) throws Exception {
    return new ObjectMapper().readTree(json);
  }

  @Test
  void cardIsThatOfItsFile() throws Exception {
    for (var card : CATALOGUE.cards()) {
      var file = LinkedData.of(CATALOGUE, card, Language.DE);
      var inPage = read(new SchemaOrg(CATALOGUE, Language.DE).card(card));
      assertThat(inPage).isEqualTo(read(file));
      assertThat(inPage.path("@type").asText()).isEqualTo(SchemaOrg.type(card));
    }
  }

  @Test
  void noWordEndsTheScriptThatHoldsIt() throws Exception {
    var catalogue =
        RealContent.catalogue(
            RealContent.with(
                "concepts/residence.yaml",
                text -> text.replace("en: Residence}", "en: \"</script> & <b>\"}")));
    var json =
        new SchemaOrg(catalogue, Language.EN).card(catalogue.find("residence").orElseThrow());
    assertThat(json).doesNotContain("<", "&");
    assertThat(json).contains("\\u003c/script>");
  }

  @Test
  void listNamesItsCardsInTheirOrder() throws Exception {
    var cards = CATALOGUE.onShelf("costs");
    var list = read(new SchemaOrg(CATALOGUE, Language.NL).list("Kosten", cards));
    assertThat(list.path("numberOfItems").asInt()).isEqualTo(cards.size());
    assertThat(list.path("itemListElement").findValuesAsText("url").getFirst())
        .isEqualTo("https://fiche.example/id/" + cards.getFirst().code());
  }
}
