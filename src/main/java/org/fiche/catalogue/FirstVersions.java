package org.fiche.catalogue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.fiche.card.Card;
import org.fiche.card.Code;
import org.fiche.catalogue.kept.CardVersion;
import org.fiche.content.ContentFile;

/**
 * The versions that an empty database begins with: those that publishing each state of a folder
 * would have made. Under a date the last state counts; what changed on the very day of that date is
 * a version of its own, as it is when it is published.
 */
final class FirstVersions {

  private final List<Earlier> states = new ArrayList<>();
  private final Map<CardVersion.Key, CardVersion> made = new LinkedHashMap<>();
  private final Map<String, CardVersion> newest = new HashMap<>();

  /** A state of the folder before the one that is being published. */
  record Earlier(long number, Instant at, int cards, List<ContentFile> files) {}

  /** The next state; states come oldest first. */
  void add(Catalogue state, Iterable<? extends Card> cards, LocalDate day) {
    for (var card : cards) {
      add(state, card, day);
    }
  }

  void remember(Earlier state) {
    states.add(state);
  }

  private void add(Catalogue state, Card card, LocalDate day) {
    var code = card.code().key();
    var date = state.date(card);
    var digest = Digests.of(state, card);
    var old = newest.get(code);
    int ordinal = 1;
    if (old != null && date.equals(old.key().dated())) {
      if (digest.equals(old.digest())) {
        return;
      }
      ordinal = old.key().ordinal() + (date.equals(day) ? 1 : 0);
    } else if (old != null && date.isBefore(old.key().dated())) {
      made.keySet().removeIf(key -> key.codeKey().equals(code) && !key.dated().isBefore(date));
    }
    var key = new CardVersion.Key(code, date, ordinal);
    var version = new CardVersion(key, card.code().written(), digest, state.number());
    made.put(key, version);
    newest.put(code, version);
  }

  /** What is written with the state that was added last. */
  Versions versions(Catalogue last) {
    var names =
        newest.entrySet().stream()
            .filter(each -> last.card(new Code(each.getKey())).isPresent())
            .collect(Collectors.toMap(Map.Entry::getKey, each -> each.getValue().name()));
    return new Versions(List.copyOf(made.values()), names, List.of());
  }

  /** States that some version still has its words from, oldest first. */
  List<Earlier> earlier() {
    var used = made.values().stream().map(CardVersion::publication).collect(Collectors.toSet());
    return states.stream().filter(state -> used.contains(state.number())).toList();
  }
}
