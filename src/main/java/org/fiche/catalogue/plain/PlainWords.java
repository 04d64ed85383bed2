package org.fiche.catalogue.plain;

import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.LineBreakRendering;
import org.commonmark.renderer.text.TextContentRenderer;

/** Takes the markup out of Markdown. */
public final class PlainWords {

  private static final Parser MARKDOWN =
      Parser.builder().extensions(List.of(TablesExtension.create())).build();
  private static final TextContentRenderer PLAIN =
      TextContentRenderer.builder().lineBreakRendering(LineBreakRendering.STRIP).build();

  /** Characters without which a paragraph means itself. */
  private static final String MARKUP = "*_`[]<>\\#|!&~=\t\r\n";

  /** What makes a list, a quote, a rule or code of a line that begins with it. */
  private static final Pattern BLOCK = Pattern.compile("^(?:\\s|[-+>]|\\d{1,9}[.)])");

  private PlainWords() {}

  /** All words, without markup, links or line breaks. */
  public static String of(String markdown) {
    return isPlain(markdown) ? markdown.stripTrailing() : parsed(markdown);
  }

  public static String parsed(String markdown) {
    return PLAIN.render(Linkless.of(MARKDOWN.parse(markdown))).strip();
  }

  /** Most texts are one paragraph without markup; an index of a thousand cards reads them all. */
  private static boolean isPlain(String markdown) {
    for (int at = 0; at < markdown.length(); at++) {
      char character = markdown.charAt(at);
      boolean gap = character == ' ' && at > 0 && markdown.charAt(at - 1) == ' ';
      if (gap || MARKUP.indexOf(character) >= 0) {
        return false;
      }
    }
    return !BLOCK.matcher(markdown).find();
  }
}
