package org.fiche.page.sheet;

import io.quarkus.qute.TemplateInstance;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Gives every link and form of a page the list that its address carried. Without scripts nothing
 * else remembers it, and one link that forgot it would lose it.
 */
public final class Carried {

  /** The attribute of a template that says the list. */
  public static final String LIST = "carried-list";

  private static final Pattern WAY =
      Pattern.compile("<(a|form) [^>]*?(?:href|action)=\"(/(?:fr|nl|de|en)[/?][^\"#]*)[^>]*>");
  private static final Pattern OWN =
      Pattern.compile("/../list(?:\\.csv)?(?:\\?.*)?|.*[?;&]list=.*", Pattern.DOTALL);
  private static final String TURNING = " data-keep=";

  private Carried() {}

  /** The page as it is sent. */
  public static String by(TemplateInstance page) {
    var html = page.render();
    return page.getAttribute(LIST) instanceof Kept list ? in(html, list) : html;
  }

  /** Links that change the list, and the page of the list, say themselves which one they mean. */
  static String in(String html, Kept list) {
    return list.codes().isEmpty()
        ? html
        : WAY.matcher(html).replaceAll(way -> Matcher.quoteReplacement(with(way, list)));
  }

  private static String with(MatchResult way, Kept list) {
    var tag = way.group();
    var address = way.group(2);
    if (OWN.matcher(address).matches() || tag.contains(TURNING)) {
      return tag;
    }
    if (way.group(1).equals("form")) {
      return tag + "<input type=\"hidden\" name=\"list\" value=\"" + list.written() + "\">";
    }
    int end = way.end(2) - way.start();
    var carried = address.indexOf('?') < 0 ? list.first() : list.behind().replace("&", "&amp;");
    return tag.substring(0, end) + carried + tag.substring(end);
  }
}
