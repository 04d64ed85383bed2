package org.fiche.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A reader follows every link of the site in her language. */
@QuarkusTest
class EveryPageTest {

  @ParameterizedTest
  @ValueSource(strings = {"fr", "nl", "de", "en"})
  void everyLinkLeadsToAnOrderlyPage(String language) {
    var seen = new HashSet<String>();
    var waiting = new ArrayDeque<String>();
    waiting.add("/" + language + "/");
    while (!waiting.isEmpty()) {
      var address = waiting.remove();
      if (seen.add(address)) {
        var page = Site.page(address);
        isOrderly(page, language, address);
        page.select("a[href^=/" + language + "/]").stream()
            .map(link -> link.attr("href").replaceFirst("#.*", ""))
            .filter(href -> !href.contains("?"))
            .filter(href -> !isOneOfHundreds(href))
            .forEach(waiting::add);
      }
    }
    assertThat(seen).hasSizeGreaterThan(75).contains("/" + language + "/cards/stat_003_014");
  }

  /** Pages of places are made alike: those of one arrondissement and one sector stand for all. */
  private static boolean isOneOfHundreds(String href) {
    return href.contains("/areas/municipality/") && !href.contains("/areas/municipality/440")
        || href.contains("/areas/sector/") && !href.endsWith("/44021A00-");
  }

  private static void isOrderly(Document page, String language, String address) {
    assertThat(page.select("html").attr("lang")).as(address).isEqualTo(language);
    assertThat(page.title()).as(address).endsWith(" · Fiche").hasSizeGreaterThan(10);
    assertThat(page.select("meta[name=description]").attr("content")).as(address).isNotBlank();
    assertThat(page.select("h1")).as(address).hasSize(1);
    assertThat(page.select("main")).as(address).hasSize(1);
    assertThat(page.select("link[rel=alternate][hreflang], meta[name=robots]"))
        .as(address)
        .hasSize(page.select("meta[name=robots]").isEmpty() ? 5 : 1);
    headingsSkipNoLevel(page, address);
    idsAreUnique(page, address);
    assertThat(page.select("[style], style, script:not([src]):not([type=application/ld+json])"))
        .as(address)
        .isEmpty();
    assertThat(page.select("[src], link[rel=stylesheet], link[rel=icon]"))
        .as(address)
        .allSatisfy(
            part -> assertThat(part.attr("src") + part.attr("href")).startsWith("/assets/"));
    assertThat(page.select("main").text()).as(address).doesNotContain("NOT_FOUND", "[[", "{");
    assertThat(page.select("a[href=''], a:not([href])")).as(address).isEmpty();
  }

  private static void headingsSkipNoLevel(Document page, String address) {
    int before = 1;
    for (var heading : page.select("h1, h2, h3, h4, h5, h6")) {
      int level = heading.tagName().charAt(1) - '0';
      assertThat(level).as(address + ": " + heading.text()).isLessThanOrEqualTo(before + 1);
      before = level;
    }
  }

  private static void idsAreUnique(Document page, String address) {
    List<String> ids = page.select("[id]").stream().map(Element::id).toList();
    assertThat(ids).as(address).doesNotHaveDuplicates();
    Set<String> known = Set.copyOf(ids);
    assertThat(page.select("[aria-labelledby]"))
        .as(address)
        .allSatisfy(part -> assertThat(known).contains(part.attr("aria-labelledby")));
  }
}
