package org.fiche.search.document;

import java.util.List;
import org.fiche.card.text.Language;

/** Fields that are no text of one language. */
public final class Fields {

  /** Keys of the code, the published code and former codes. */
  public static final String KEYS = "keys";

  /** All digits of the code: {@code 003014}. */
  public static final String NUMBER = "number";

  /** Codes that a code list or a dimension holds. */
  public static final String HELD_CODES = "held_codes";

  /** Titles and synonyms in all languages, each as one term: its words, or its stems. */
  public static final String WHOLE_NAMES = "whole_names";

  /** Titles in all languages, each as one term. */
  public static final String WHOLE_TITLES = "whole_titles";

  public static final String KIND = "kind";
  public static final String SHELF = "shelf";
  public static final String DATABASE = "database";
  public static final String FINEST_AREA = "finest_area";
  public static final String DIMENSION = "dimension";

  /** Every year that a card has data of. */
  public static final String YEAR = "year";

  /** Whether an indicator has breakdowns: {@link #NO}, or nothing. */
  public static final String BROKEN_DOWN = "broken_down";

  public static final String NO = "no";

  /** What a card has beside its words. */
  public static final String HOLDING = "holding";

  /** Of {@link #HOLDING}: figures that are computed by the card. */
  public static final String VALUES = "values";

  /** Fields whose values are counted. */
  public static final List<String> COUNTED =
      List.of(KIND, SHELF, DATABASE, FINEST_AREA, DIMENSION, YEAR, HOLDING);

  /** For sorting: the key of the code. */
  public static final String CODE_ORDER = "code_order";

  /** For sorting: the day of the card. */
  public static final String DATE = "date";

  /** For sorting: the place of the kind in a catalogue. */
  public static final String KIND_ORDER = "kind_order";

  /** How many dimensions an indicator has; 0 for other kinds. */
  public static final String BREAKDOWNS = "breakdowns";

  private Fields() {}

  /** For sorting: the title as readers of a language see it. */
  public static String titleOrder(Language language) {
    return "title_order_" + language.code();
  }

  /** All stems of a card, of what its compounds are made of too: whether it matches. */
  public static String all(Language language) {
    return "all_" + language.code();
  }
}
