package org.fiche.exchange.data;

import java.util.ArrayList;
import java.util.List;
import org.fiche.area.Area.AreaId;
import org.fiche.card.Indicator;
import org.fiche.catalogue.Catalogue;
import org.fiche.observation.Answer;

/**
 * An answer and the words around it.
 *
 * @param address where it was asked for
 */
record Download(Catalogue catalogue, Answer answer, Captions captions, String address) {

  /** What programs look for, whatever the language. */
  static final String DEMONSTRATION = "demonstration data";

  Indicator indicator() {
    return answer.asked().indicator();
  }

  String cardVersion() {
    return catalogue.version(indicator());
  }

  boolean isArea(AreaId id) {
    return catalogue.areas().area(id).isPresent();
  }

  /** Years of the answer that cannot be compared with the year before. */
  List<Integer> breaks() {
    return indicator().breaks().stream()
        .map(Indicator.Break::year)
        .filter(answer.years()::contains)
        .toList();
  }

  /** What a reader must know: demonstration data, figures out of date, breaks. */
  List<String> notes() {
    var notes = new ArrayList<String>();
    if (answer.demonstration()) {
      notes.add(captions.word(Word.DEMONSTRATION));
    }
    if (answer.stale()) {
      notes.add(captions.word(Word.STALE));
    }
    indicator().breaks().stream()
        .filter(each -> answer.years().contains(each.year()))
        .map(each -> captions.word(Word.BREAK, each.year(), captions.plain(each.reason())))
        .forEach(notes::add);
    return List.copyOf(notes);
  }

  /** The name of the file, without its ending. */
  String fileName() {
    var name = indicator().code().written();
    return answer.demonstration() ? name + "-" + DEMONSTRATION.replace(' ', '-') : name;
  }
}
