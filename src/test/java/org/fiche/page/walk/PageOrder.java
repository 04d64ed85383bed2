package org.fiche.page.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.assertj.core.api.SoftAssertions;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What every page has beside valid HTML. */
final class PageOrder {

  private final SoftAssertions all = new SoftAssertions();
  private final Document page;

  private PageOrder(Document page) {
    this.page = page;
  }

  /** What is wrong with a page. */
  static List<String> of(Document page, String address) {
    if (!address.matches("/(fr|nl|de|en)/.*")) {
      return List.of();
    }
    var order = new PageOrder(page);
    order.head(address.substring(1, 3));
    order.headingsSkipNoLevel();
    order.idsAreUnique();
    order.bringsEverythingAlong();
    order.leavesNoGaps();
    return order.all.errorsCollected().stream()
        .map(error -> String.valueOf(error.getMessage()).replaceAll("\\s+", " "))
        .toList();
  }

  private void head(String language) {
    all.assertThat(page.select("html").attr("lang")).isEqualTo(language);
    all.assertThat(page.title()).endsWith(" · Fiche").hasSizeGreaterThan(10);
    all.assertThat(page.select("meta[name=description]").attr("content"))
        .as("description")
        .isNotBlank();
    all.assertThat(page.select("h1")).as("h1").hasSize(1);
    all.assertThat(page.select("main")).as("main").hasSize(1);
    boolean kept = page.select("meta[name=robots]").isEmpty();
    all.assertThat(page.select("link[rel=canonical]")).as("canonical").hasSize(kept ? 1 : 0);
    all.assertThat(page.select("link[rel=alternate][hreflang]"))
        .as("translations")
        .hasSize(kept ? 5 : 0);
  }

  private void headingsSkipNoLevel() {
    int before = 1;
    for (var heading : page.select("h1, h2, h3, h4, h5, h6")) {
      int level = heading.tagName().charAt(1) - '0';
      all.assertThat(level).as(heading.text()).isLessThanOrEqualTo(before + 1);
      before = level;
    }
  }

  private void idsAreUnique() {
    List<String> ids = page.select("[id]").stream().map(Element::id).toList();
    all.assertThat(ids).doesNotHaveDuplicates();
    var known = Set.copyOf(ids);
    for (var name : List.of("aria-labelledby", "aria-describedby", "aria-controls", "for")) {
      all.assertThat(page.select("[" + name + "]"))
          .allSatisfy(part -> assertThat(known).contains(part.attr(name).split("\\s+")));
    }
  }

  private void bringsEverythingAlong() {
    all.assertThat(page.select("[style], style, script:not([src]):not([type=application/ld+json])"))
        .as("written into the page")
        .isEmpty();
    all.assertThat(page.select("[src], link[rel=stylesheet], link[rel=icon]"))
        .allSatisfy(
            part -> assertThat(part.attr("src") + part.attr("href")).startsWith("/assets/"));
  }

  private void leavesNoGaps() {
    var words = page.select("main").clone();
    words.select("pre, code").remove();
    all.assertThat(words.text()).doesNotContain("NOT_FOUND", "[[", "{");
    all.assertThat(page.select("a[href=''], a:not([href])")).as("links to nothing").isEmpty();
  }
}
