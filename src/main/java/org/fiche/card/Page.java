package org.fiche.card;

import java.util.List;
import org.fiche.card.text.Text;

/** Words beside the cards: a key figure, a method, a study, or a page about the site. */
public record Page(
    @Inline Head head,
    @Says("key_figure, method, study, or site (served under /about)") Type type,
    @Says("Markdown, one text for each language") Text body,
    @Says("Cards that it explains") List<Code> about)
    implements Card {

  @Override
  public Kind kind() {
    return Kind.PAGE;
  }

  /** What a page is for. */
  public enum Type {
    KEY_FIGURE,
    METHOD,
    STUDY,
    SITE
  }
}
