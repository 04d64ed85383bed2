package org.fiche.page.cite;

import java.util.List;
import java.util.Optional;
import org.fiche.card.Card;
import org.fiche.citation.ReferenceFormat;
import org.fiche.citation.style.Style;
import org.fiche.citation.style.Styled;
import org.fiche.page.text.Shown;

/**
 * A reference, and the way to others.
 *
 * @param version that is cited; nothing for the newest
 * @param style nothing for the form that the agency recommends
 * @param words that the reader looked for among the styles
 * @param unknown a style that does not exist; empty if none was asked for in vain
 * @param near styles that may have been meant
 */
public record Cited(
    Card card,
    Shown title,
    Optional<String> version,
    Optional<Style> style,
    Styled reference,
    String words,
    List<Style> found,
    String unknown,
    List<String> near) {

  public List<Style> first() {
    return Style.FIRST;
  }

  public ReferenceFormat[] formats() {
    return ReferenceFormat.values();
  }

  public boolean isChosen(Style each) {
    return style.filter(each::equals).isPresent();
  }

  /** Where this page is for another style; {@code address} is that of the page without a query. */
  public String address(String address, String id) {
    return address + "?style=" + id + version.map(name -> "&version=" + name).orElse("");
  }
}
