package org.fiche.page.paper;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * The page of a card without what paper cannot do: buttons go, what is folded opens, and links say
 * where they lead whatever the host.
 */
final class PaperText {

  private static final String WITHOUT =
      "script, style, link, button, svg, form, nav, .copy, .letter, .skip, .unseen, .unapi-id, [hidden]";

  private PaperText() {}

  static org.w3c.dom.Document of(PaperPage page) {
    var source = Jsoup.parse(page.html());
    var paper = Document.createShell("");
    paper.select("html").attr("lang", page.language().code());
    paper.title(page.title());
    meta(paper, "author", page.author());
    meta(paper, "subject", page.reference());
    meta(paper, "description", page.reference());
    source.select("main article").forEach(paper.body()::appendChild);
    paper.select("span.unseen").forEach(PaperText::speak);
    paper.select(WITHOUT).remove();
    // Programs that made a figure are longer than its card; the page has them.
    paper.select("details.lineage details").remove();
    paper.select("details").forEach(PaperText::open);
    paper.select("a[href]").forEach(link -> lead(link, page));
    paper.select("[tabindex], [role], [aria-label], [aria-labelledby]").forEach(PaperText::simple);
    paper.select("article, aside").tagName("div");
    paper.select("blockquote").tagName("p");
    paper.select("dl").forEach(PaperText::table);
    paper.body().select("*").forEach(PaperText::inOrder);
    paper.head().appendElement("style").appendText(PaperStyle.of(page));
    return new W3CDom().namespaceAware(false).fromJsoup(paper);
  }

  private static void meta(Document paper, String name, String content) {
    paper.head().appendElement("meta").attr("name", name).attr("content", content);
  }

  /** Words for those who do not see a fraction's line; paper shows a sign instead. */
  private static void speak(Element words) {
    if (words.parent() != null && words.parent().hasClass("frac")) {
      words.replaceWith(new TextNode(" / "));
    }
  }

  private static void open(Element folded) {
    folded.tagName("div").addClass("opened");
    folded.select("> summary").tagName("p").addClass("summary");
  }

  private static void lead(Element link, PaperPage page) {
    var address = link.attr("href");
    var whole = address.startsWith("/") ? page.base() + address : address;
    List.copyOf(link.attributes().asList()).forEach(each -> link.removeAttr(each.getKey()));
    link.attr("href", whole).attr("title", link.text().isBlank() ? whole : link.text());
  }

  /**
   * Words beside inline elements become elements too: else the words of a line would be tagged
   * first and its links after them, and a screen reader would read them so.
   */
  private static void inOrder(Element part) {
    if (part.children().stream().noneMatch(PaperText::isInline)) {
      return;
    }
    for (var words : part.textNodes()) {
      if (!words.isBlank() || isInline(words.previousSibling()) && isInline(words.nextSibling())) {
        words.wrap("<span></span>");
      }
    }
  }

  private static boolean isInline(@Nullable Node node) {
    return node instanceof Element element && !element.isBlock();
  }

  private static void simple(Element part) {
    List.of("tabindex", "role", "aria-label", "aria-labelledby").forEach(part::removeAttr);
  }

  /** Names and values beside each other: a table is what PDF has for that. */
  private static void table(Element pairs) {
    var rows = new Element("tbody");
    Element row = new Element("tr");
    for (var part : List.copyOf(pairs.children())) {
      if (part.tagName().equals("dt")) {
        row = rows.appendElement("tr");
        row.appendChild(cell("th", part).attr("scope", "row"));
      } else {
        row.appendChild(cell("td", part));
      }
    }
    var table = new Element("table").addClass("pairs");
    table.appendChild(rows);
    pairs.replaceWith(table);
  }

  private static Element cell(String name, Element part) {
    var cell = new Element(name);
    List.<Node>copyOf(part.childNodes()).forEach(cell::appendChild);
    if (part.hasClass("code")) {
      cell.addClass("code");
    }
    return cell;
  }
}
