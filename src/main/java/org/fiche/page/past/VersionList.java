package org.fiche.page.past;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fiche.card.Card;
import org.fiche.catalogue.history.Version;
import org.fiche.page.text.Scribe;
import org.fiche.page.text.Shown;

/**
 * The versions of a card, the newest first.
 *
 * @param current whether the card is still in the catalogue
 */
public record VersionList(Card card, Shown title, String address, List<Row> rows, boolean current) {

  /**
   * @param before the name of the version before it
   */
  public record Row(Version version, Optional<String> before) {}

  static VersionList of(Card card, List<Version> versions, Scribe scribe) {
    var rows = new ArrayList<Row>();
    for (int at = 0; at < versions.size(); at++) {
      var before = at + 1 < versions.size() ? versions.get(at + 1).name() : null;
      rows.add(new Row(versions.get(at), Optional.ofNullable(before)));
    }
    return new VersionList(
        card,
        scribe.line(card.title()),
        cardAddress(card, scribe),
        List.copyOf(rows),
        scribe.catalogue().find(card.code().written()).isPresent());
  }

  /** Also pages about the site have their versions under {@code /cards}. */
  static String cardAddress(Card card, Scribe scribe) {
    return "/" + scribe.language().code() + "/cards/" + card.code();
  }
}
