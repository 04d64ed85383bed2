package org.fiche.page.text;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.fiche.card.text.Language;

/** Markdown as HTML that is safe to put into a page. */
final class Markdown {

  private static final List<org.commonmark.Extension> EXTENSIONS =
      List.of(TablesExtension.create());
  private static final Parser PARSER = Parser.builder().extensions(EXTENSIONS).build();
  private static final int DEEPEST = 6;

  private final Set<String> terms;
  private final HtmlRenderer renderer;

  /**
   * @param terms addresses of concepts, whose links look like terms
   */
  Markdown(Set<String> terms) {
    this.terms = terms;
    this.renderer =
        HtmlRenderer.builder()
            .escapeHtml(true)
            .sanitizeUrls(true)
            .extensions(EXTENSIONS)
            .attributeProviderFactory(context -> this::decorate)
            .build();
  }

  /** Blocks, with the highest heading at {@code top}. */
  String block(String markdown, Language language, int top) {
    var document = parse(markdown, language);
    var highest = new int[] {DEEPEST};
    headings(document, heading -> highest[0] = Math.min(highest[0], heading.getLevel()));
    int shift = top - highest[0];
    headings(
        document,
        heading -> heading.setLevel(Math.clamp(heading.getLevel() + shift, top, DEEPEST)));
    return renderer
        .render(document)
        .replace("<table>", "<div class=\"scroll\" tabindex=\"0\"><table>")
        .replace("</table>", "</table></div>");
  }

  /** A single paragraph without its element; more than one as blocks. */
  String inline(String markdown, Language language) {
    var document = parse(markdown, language);
    var first = document.getFirstChild();
    if (!(first instanceof Paragraph) || first.getNext() != null) {
      return block(markdown, language, DEEPEST);
    }
    var html = new StringBuilder();
    for (var node = first.getFirstChild(); node != null; node = node.getNext()) {
      renderer.render(node, html);
    }
    return html.toString();
  }

  private static Node parse(String markdown, Language language) {
    var document = PARSER.parse(markdown);
    document.accept(
        new AbstractVisitor() {
          @Override
          public void visit(Text text) {
            text.setLiteral(Typography.of(text.getLiteral(), language));
          }
        });
    return document;
  }

  private static void headings(Node document, java.util.function.Consumer<Heading> each) {
    document.accept(
        new AbstractVisitor() {
          @Override
          public void visit(Heading heading) {
            each.accept(heading);
            visitChildren(heading);
          }
        });
  }

  private void decorate(Node node, String tag, Map<String, String> attributes) {
    if (node instanceof Link link) {
      if (terms.contains(link.getDestination())) {
        attributes.put("class", "term");
      }
      if (link.getDestination().startsWith("/")) {
        attributes.remove("rel");
      } else {
        attributes.put("rel", "noopener");
      }
    }
  }
}
