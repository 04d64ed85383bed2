package org.fiche.page.text;

import java.util.Locale;
import org.fiche.card.text.Language;

/**
 * A text as one reader sees it.
 *
 * @param html safe to put into a page as it is
 * @param language of the words, which may be another than the reader's
 */
public record Shown(String html, Language language, Language wanted) {

  /** Whether the reader sees another language than her own. */
  public boolean isForeign() {
    return language != wanted;
  }

  /** The language of the words, as the reader calls it: {@code néerlandais}. */
  public String languageName() {
    return language.locale().getDisplayLanguage(wanted.locale());
  }

  /** The words in lower case without markup, for sorting and for a first letter. */
  public String sortKey() {
    return html.replaceAll("<[^>]*>", "").toLowerCase(Locale.ROOT);
  }
}
