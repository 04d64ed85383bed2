package org.fiche.search.engine.lucene;

import java.util.List;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedNumericSortField;
import org.apache.lucene.search.SortedSetSortField;
import org.fiche.search.engine.Asked;

/** Keys of an order as Lucene sorts by them. */
final class LuceneOrder {

  private LuceneOrder() {}

  static Sort of(List<Asked.Key> keys) {
    return new Sort(keys.stream().map(LuceneOrder::field).toArray(SortField[]::new));
  }

  /** The collector of sorted hits leaves the score in the key that it was sorted by. */
  static float score(ScoreDoc found, List<Asked.Key> keys) {
    int at = keys.indexOf(new Asked.Key.Score());
    return at >= 0 && found instanceof FieldDoc sorted ? (Float) sorted.fields[at] : 0;
  }

  private static SortField field(Asked.Key key) {
    return switch (key) {
      case Asked.Key.Score score -> SortField.FIELD_SCORE;
      case Asked.Key.Text text -> new SortedSetSortField(text.field(), false);
      case Asked.Key.Number number ->
          new SortedNumericSortField(number.field(), SortField.Type.INT, false);
      case Asked.Key.Day day -> new SortedNumericSortField(day.field(), SortField.Type.LONG, true);
    };
  }
}
