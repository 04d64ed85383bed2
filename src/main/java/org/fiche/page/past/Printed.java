package org.fiche.page.past;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a page of a card prints, field by field: the words under each heading, line by line. What
 * other cards say of it, its figures and its reference are no part of it.
 */
final class Printed {

  private static final String NO_PART =
      ".banner, .cite, .value, .unseen, button, .count, .neighbours, nav";
  private static final String LINES = "p, li, tr, dt, dd, h3, pre, blockquote";

  private final Map<String, List<String>> fields = new LinkedHashMap<>();

  private Printed() {}

  /** In the order of the page. */
  static Map<String, List<String>> fields(String html, Headings headings) {
    Document page = Jsoup.parse(html);
    var printed = new Printed();
    for (var article : page.select("article")) {
      article.select(NO_PART).remove();
      printed.add(headings.title(), article.select("h1"));
      printed.add(headings.synonyms(), article.select(".synonyms i"));
      printed.add(headings.definition(), article.select(".lead"));
      printed.add(headings.text(), article.select("article > .prose"));
      article.select("dl.facts > dt").forEach(printed::addFact);
      article.select("section:has(> h2)").forEach(printed::addSection);
    }
    return printed.fields;
  }

  /** What fields are called that have no heading on the page. */
  record Headings(String title, String synonyms, String definition, String text) {}

  private void add(String field, List<Element> elements) {
    for (var element : elements) {
      lines(field).addAll(lines(element));
    }
  }

  private void addFact(Element term) {
    var next = term.nextElementSibling();
    while (next != null && next.normalName().equals("dd")) {
      lines(term.text()).addAll(lines(next));
      next = next.nextElementSibling();
    }
  }

  private void addSection(Element section) {
    var heading = section.selectFirst("> h2");
    if (heading != null) {
      var field = heading.text();
      heading.remove();
      lines(field).addAll(lines(section));
    }
  }

  private List<String> lines(String field) {
    return fields.computeIfAbsent(field, none -> new ArrayList<>());
  }

  /** The outermost lines of an element; its whole text if it has none. */
  private static List<String> lines(Element element) {
    var found =
        element.select(LINES).stream()
            .filter(line -> line != element)
            .filter(line -> line.parents().stream().noneMatch(each -> isLineIn(each, element)))
            .map(Printed::text)
            .filter(text -> !text.isEmpty())
            .toList();
    return found.isEmpty() && !element.text().isEmpty() ? List.of(element.text()) : found;
  }

  private static boolean isLineIn(Element parent, Element element) {
    return parent != element && parent.is(LINES) && element.getAllElements().contains(parent);
  }

  private static String text(Element line) {
    return line.normalName().equals("tr")
        ? String.join(" · ", line.children().eachText())
        : line.text();
  }
}
