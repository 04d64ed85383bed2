package org.fiche.catalogue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fiche.card.Card;
import org.fiche.catalogue.kept.CardVersion;
import org.fiche.content.Content;
import org.fiche.content.Source;
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
    var stale = new ArrayList<Source<? extends Card>>();
    for (var source : content.cards()) {
      var card = (Card) source.value();
      var old = Optional.ofNullable(newest.get(card.code().key()));
      var digest = Digests.of(next, card);
      var key = key(card, next.date(card), digest, old, today);
      if (key.isEmpty()) {
        stale.add(source);
      } else {
        var version = new CardVersion(key.get(), card.code().written(), digest, next.number());
        all.put(card.code().key(), version.name());
        if (old.filter(kept -> kept.key().equals(version.key())).isEmpty()) {
          added.add(version);
        }
      }
    }
    return new Versions(added, all, findings(next, stale, today));
  }

  /** A card that changed only with the owner of a parameter or code list is mended with it. */
  private static List<Finding> findings(
      Catalogue next, List<Source<? extends Card>> stale, LocalDate today) {
    var codes = stale.stream().map(source -> source.value().code().key()).toList();
    return stale.stream()
        .filter(
            source ->
                next.printedOrRun(source.value())
                    .map(owner -> owner.code().key())
                    .noneMatch(key -> codes.contains(key) && !key.equals(key(source))))
        .map(source -> finding(source, next.date(source.value()), today))
        .toList();
  }

  private static String key(Source<? extends Card> source) {
    return source.value().code().key();
  }

  private static Finding finding(Source<? extends Card> source, LocalDate date, LocalDate today) {
    return new Finding(
        FindingCode.STALE_DATE,
        source.place("modified"),
        "The card changed, but its date is still " + date + ", which is published",
        "set `modified: " + today + "`");
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
