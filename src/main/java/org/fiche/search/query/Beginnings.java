package org.fiche.search.query;

import java.util.ArrayList;
import java.util.List;
import org.fiche.card.text.Language;
import org.fiche.search.document.Fields;
import org.fiche.search.document.Part;
import org.fiche.search.engine.Clause;
import org.fiche.search.index.CardIndex;
import org.fiche.search.words.Analysis;

/** Cards whose code begins with what was typed, or whose names have words that do. */
public final class Beginnings {

  private static final float CODE = 1000;
  private static final float NUMBER = 500;
  private static final float START_OF_TITLE = 20;
  private static final float WHOLE_TITLE = 40;
  private static final float OWN_LANGUAGE = 3;
  private static final int SHORTEST_NUMBER = 3;

  private final QueryText query;
  private final Language reader;

  public Beginnings(QueryText query, Language reader) {
    this.query = query;
    this.reader = reader;
  }

  public Clause matches() {
    var any = codes();
    any.add(Clause.all(query.words().stream().map(this::word).toList()));
    return Clause.best(any);
  }

  public List<Clause> rank() {
    var rank = codes();
    query.words().forEach(word -> rank.add(word(word)));
    var whole = String.join(" ", Analysis.words(query.text()));
    if (!whole.isEmpty()) {
      rank.add(new Clause.Prefix(Fields.titleOrder(reader), whole, START_OF_TITLE));
      rank.add(new Clause.Is(Fields.WHOLE_TITLES, CardIndex.whole(query.text()), WHOLE_TITLE));
    }
    return rank;
  }

  private List<Clause> codes() {
    var key = QueryText.key(query.text());
    var codes = new ArrayList<Clause>();
    codes.add(new Clause.Prefix(Fields.KEYS, key, CODE));
    if (key.length() >= SHORTEST_NUMBER && key.chars().allMatch(Character::isDigit)) {
      codes.add(new Clause.Prefix(Fields.NUMBER, key, NUMBER));
    }
    return codes;
  }

  /** A word typed with an apostrophe or a hyphen is several; the last one is not finished. */
  private Clause word(String word) {
    var plain = Analysis.words(word);
    if (plain.isEmpty()) {
      return Clause.nothing();
    }
    var any = new ArrayList<Clause>();
    for (var language : Language.values()) {
      float boost = language == reader ? OWN_LANGUAGE : 1;
      any.add(
          Clause.all(
              plain.stream()
                  .map(each -> new Clause.Prefix(Part.NAME.in(language), each, boost))
                  .toList()));
    }
    return Clause.best(any);
  }
}
