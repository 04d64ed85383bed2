package org.fiche.citation.style;

import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Document.OutputSettings;
import org.jsoup.nodes.Entities.EscapeMode;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;

/**
 * A reference with italics and links, in elements instead of styles: pages allow no style inside
 * them, and word processors take both.
 *
 * @param numbered whether the style put a number before it, which is left out here
 */
record RichText(String html, boolean numbered) {

  private static final Map<String, String> ELEMENTS =
      Map.of(
          "font-style: italic", "i",
          "font-weight: bold", "b",
          "text-decoration: underline", "u",
          "vertical-align: super", "sup",
          "vertical-align: sub", "sub");

  private static final Safelist ALLOWED =
      Safelist.none()
          .addTags("a", "i", "b", "u", "sup", "sub", "span")
          .addAttributes("a", "href")
          .addProtocols("a", "href", "https", "http");

  static RichText of(String written) {
    var fragment = Jsoup.parseBodyFragment(written);
    ELEMENTS.forEach(
        (style, element) -> fragment.select("span[style*=" + style + "]").tagName(element));
    var numbers = fragment.select(".csl-left-margin");
    boolean numbered = !numbers.isEmpty();
    numbers.remove();
    Document clean = new Cleaner(ALLOWED).clean(fragment);
    clean.outputSettings(new OutputSettings().prettyPrint(false).escapeMode(EscapeMode.xhtml));
    return new RichText(clean.body().html().strip(), numbered);
  }
}
