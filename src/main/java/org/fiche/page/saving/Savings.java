package org.fiche.page.saving;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.fiche.card.Card;
import org.fiche.card.text.Language;
import org.fiche.page.text.Scribe;

/** What programs find in the pages of cards, kept once made: a publication never changes. */
@ApplicationScoped
public class Savings {

  /** Some four thousand bytes each. */
  private static final int KEPT = 8_000;

  private final Cache<Key, Saving> kept = Caffeine.newBuilder().maximumSize(KEPT).build();

  /** Previews count from one again, so the number alone would not do. */
  private record Key(long publication, Instant at, String code, Language language, boolean old) {}

  /**
   * @param old whether the page shows a version that was, and not the card as it is now
   */
  public Saving of(Card card, Scribe scribe, boolean old) {
    var catalogue = scribe.catalogue();
    var key =
        new Key(
            catalogue.number(), catalogue.publishedAt(), card.code().key(), scribe.language(), old);
    return kept.get(key, missing -> Saving.of(card, scribe, old));
  }
}
