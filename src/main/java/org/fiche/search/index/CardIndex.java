package org.fiche.search.index;

import java.util.List;
import java.util.function.BooleanSupplier;
import org.fiche.card.text.Language;
import org.fiche.search.document.CardTerms;
import org.fiche.search.document.CardTexts;
import org.fiche.search.document.Fields;
import org.fiche.search.engine.Asked;
import org.fiche.search.engine.Clause;
import org.fiche.search.engine.Engine;
import org.fiche.search.words.Lexicon;

/** The index of one publication, open for queries from many threads, and what it knows of words. */
public final class CardIndex implements AutoCloseable {

  private final Engine engine;
  private final Lexicon lexicon;
  private final BooleanSupplier whole;
  private final CardTexts texts = new CardTexts();

  /**
   * @param whole whether what the engine reads from is still as it was
   */
  CardIndex(Engine engine, Lexicon lexicon, BooleanSupplier whole) {
    this.engine = engine;
    this.lexicon = lexicon;
    this.whole = whole;
  }

  public Engine engine() {
    return engine;
  }

  /** Whether what it is read from is as it was when it was opened, as far as that can be seen. */
  boolean isWhole() {
    return whole.getAsBoolean();
  }

  /** How many cards it holds. */
  public long size() {
    return engine.ask(Asked.howMany(new Clause.Everything())).matched();
  }

  /** How many cards stand on a shelf. */
  public int onShelf(String keyword) {
    var shelf = new Clause.Is(Fields.SHELF, keyword, 1);
    return (int) engine.ask(Asked.howMany(shelf)).matched();
  }

  public CardTexts texts() {
    return texts;
  }

  public Lexicon lexicon() {
    return lexicon;
  }

  /** A text as one term of whole names: of its words. */
  public static String whole(String text) {
    return CardTerms.order(text);
  }

  /** A text as one term of whole names: of its stems. */
  public static String whole(Language language, List<String> stems) {
    return CardTerms.wholeStems(language, stems);
  }

  @Override
  public void close() {
    engine.close();
  }
}
