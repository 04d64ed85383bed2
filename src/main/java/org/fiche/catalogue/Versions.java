package org.fiche.catalogue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fiche.card.Card;
import org.fiche.content.Content;
import org.fiche.finding.Finding;
import org.fiche.finding.FindingCode;

/**
 * Which versions a publication would add, given the newest ones that are kept. A changed card needs
 * a newer date, or today's.
 *
 * @param all names of the versions of this publication, by key of code
 */
record Versions(List<CardVersion> added, Map<String, String> all, List<Finding> findings) {

  static Versions plan(
      Catalogue next, Content content, Map<String, CardVersion> newest, LocalDate today) {
    var added = new ArrayList<CardVersion>();
    var all = new HashMap<String, String>();
    var findings = new ArrayList<Finding>();
    for (var source : content.cards()) {
      var card = (Card) source.value();
      var old = Optional.ofNullable(newest.get(card.code().key()));
      var date = next.date(card);
      var digest = Digests.of(next, card);
      var key = key(card, date, digest, old, today);
      if (key.isEmpty()) {
        findings.add(
            new Finding(
                FindingCode.STALE_DATE,
                source.place("modified"),
                "The card changed, but its date is still " + date + ", which is published",
                "set `modified: " + today + "`"));
      } else {
        var version = new CardVersion(key.get(), card.code().written(), digest, next.number());
        all.put(card.code().key(), version.name());
        if (old.filter(kept -> kept.key().equals(version.key())).isEmpty()) {
          added.add(version);
        }
      }
    }
    return new Versions(added, all, findings);
  }

  /** The version that a card has now; nothing when it changed under an old date. */
  private static Optional<CardVersion.Key> key(
      Card card, LocalDate date, String digest, Optional<CardVersion> old, LocalDate today) {
    var first = new CardVersion.Key(card.code().key(), date, 1);
    if (old.isEmpty() || date.isAfter(old.get().key().dated())) {
      return Optional.of(first);
    }
    var kept = old.get();
    boolean sameDay = date.equals(kept.key().dated());
    if (sameDay && digest.equals(kept.digest())) {
      return Optional.of(kept.key());
    }
    return sameDay && date.equals(today)
        ? Optional.of(new CardVersion.Key(first.codeKey(), date, kept.key().ordinal() + 1))
        : Optional.empty();
  }
}
