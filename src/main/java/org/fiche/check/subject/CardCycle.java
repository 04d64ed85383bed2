package org.fiche.check.subject;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fiche.card.Card;
import org.fiche.card.Code;
import org.fiche.content.Source;
import org.fiche.finding.Place;

/** A cycle of cards, as findings tell it. */
public record CardCycle(Subject subject, List<String> keys) {

  /** A -> B -> A, in written codes. */
  public String words() {
    var names = new ArrayList<>(keys.stream().map(this::written).toList());
    names.add(names.getFirst());
    return String.join(" -> ", names);
  }

  /** The place of a field of the first card. */
  public Place place(String path) {
    return first().map(card -> card.place(path)).orElseGet(() -> Place.start(""));
  }

  private Optional<Source<? extends Card>> first() {
    return subject.card(new Code(keys.getFirst()));
  }

  private String written(String key) {
    return subject.card(new Code(key)).map(card -> card.value().code().written()).orElse(key);
  }
}
