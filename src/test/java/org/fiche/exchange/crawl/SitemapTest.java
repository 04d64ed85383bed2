package org.fiche.exchange.crawl;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.fiche.card.text.Language;
import org.fiche.catalogue.RealContent;
import org.fiche.exchange.crawl.Sitemap.Spot;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

class SitemapTest {

  private static final String HTML = "http://www.w3.org/1999/xhtml";

  private static Document parsed(String xml) throws Exception {
    var factory = DocumentBuilderFactory.newDefaultNSInstance();
    return factory.newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
  }

  private static String text(Element url, String name) {
    return url.getElementsByTagName(name).item(0).getTextContent();
  }

  private static List<String> addresses(Document map) {
    var found = map.getElementsByTagName("loc");
    return IntStream.range(0, found.getLength())
        .mapToObj(at -> found.item(at).getTextContent())
        .toList();
  }

  @Test
  void everyPageStandsInEveryLanguageWithItsTranslations() throws Exception {
    var catalogue = RealContent.catalogue();
    var files = Sitemap.of(catalogue).files();
    assertThat(files).hasSize(1);
    var urls = parsed(files.getFirst()).getElementsByTagName("url");
    var addresses = new HashSet<String>();
    for (int at = 0; at < urls.getLength(); at++) {
      var url = (Element) urls.item(at);
      assertThat(addresses.add(text(url, "loc"))).as(text(url, "loc")).isTrue();
      var links = url.getElementsByTagNameNS(HTML, "link");
      assertThat(IntStream.range(0, links.getLength()).mapToObj(links::item))
          .extracting(link -> ((Element) link).getAttribute("hreflang"))
          .containsExactly("fr", "nl", "de", "en", "x-default");
    }
    assertThat(addresses)
        .hasSizeGreaterThanOrEqualTo(4 * catalogue.cards().size())
        .contains(
            "https://fiche.example/nl/cards/stat_003_014",
            "https://fiche.example/de/keywords/care-provision",
            "https://fiche.example/en/about/accessibility",
            "https://fiche.example/nl/areas/municipality/44021",
            "https://fiche.example/de/areas/region/04000",
            "https://fiche.example/de/areas/province/04000",
            "https://fiche.example/fr/");
  }

  @Test
  void lastChangeIsTheDateOfTheCard() throws Exception {
    var catalogue = RealContent.catalogue();
    var card = catalogue.find("stat_003_014").orElseThrow();
    var urls = parsed(Sitemap.of(catalogue).files().getFirst()).getElementsByTagName("url");
    assertThat(IntStream.range(0, urls.getLength()).mapToObj(at -> (Element) urls.item(at)))
        .filteredOn(url -> text(url, "loc").endsWith("/fr/cards/stat_003_014"))
        .extracting(url -> text(url, "lastmod"))
        .containsExactly(catalogue.date(card).toString());
  }

  @Test
  void mapOfMoreThanFiftyThousandAddressesIsSplit() throws Exception {
    var spots =
        IntStream.range(0, 12_501)
            .mapToObj(at -> new Spot("/cards/c" + at, LocalDate.EPOCH))
            .toList();
    var files = new Sitemap("https://fiche.example", Language.FR, spots).files();
    assertThat(files).hasSize(3);
    assertThat(addresses(parsed(files.getFirst())))
        .containsExactly(
            "https://fiche.example/sitemap-1.xml", "https://fiche.example/sitemap-2.xml");
    assertThat(parsed(files.get(1)).getElementsByTagName("loc").getLength()).isEqualTo(50_000);
    assertThat(parsed(files.get(2)).getElementsByTagName("loc").getLength()).isEqualTo(4);
  }
}
