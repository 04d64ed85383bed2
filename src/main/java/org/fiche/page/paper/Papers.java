package org.fiche.page.paper;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import org.fiche.card.Card;
import org.fiche.card.text.Language;
import org.fiche.citation.Reference;
import org.fiche.citation.ReferenceData;
import org.fiche.observation.Values;
import org.fiche.page.CardPage;
import org.fiche.page.sheet.Visit;

/**
 * Cards on paper, kept once made: as long as the catalogue, the figures and the day are the same.
 */
@ApplicationScoped
class Papers {

  private static final long BYTES = 64L << 20;

  private final CardPage pages;
  private final Values values;
  private final Cache<Key, byte[]> kept =
      Caffeine.newBuilder()
          .maximumWeight(BYTES)
          .weigher((Key key, byte[] bytes) -> bytes.length)
          .build();

  Papers(CardPage pages, Values values) {
    this.pages = pages;
    this.values = values;
  }

  /**
   * @param at previews count from one again, so the number alone would not do
   * @param figures which figures stand
   */
  private record Key(
      long publication,
      Instant at,
      String code,
      Language language,
      String figures,
      LocalDate day) {}

  byte[] of(Card card, Visit visit) {
    var catalogue = visit.catalogue();
    var key =
        new Key(
            catalogue.number(),
            catalogue.publishedAt(),
            card.code().key(),
            visit.frame().language(),
            String.valueOf(values.state()),
            visit.frame().today());
    return kept.get(key, missing -> Pdf.of(page(card, visit)));
  }

  private PaperPage page(Card card, Visit visit) {
    var catalogue = visit.catalogue();
    var language = visit.frame().language();
    var data = ReferenceData.of(catalogue, card, language);
    return new PaperPage(
        pages.page(card, visit).render(),
        language,
        data.title() + " (" + catalogue.publishedCode(card) + ")",
        data.author(),
        visit.frame().base(),
        data.address(),
        Reference.to(catalogue, card, language, visit.frame().today()).text(),
        catalogue.publishedAt());
  }
}
