package org.fiche.page.paper;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import org.fiche.card.Card;
import org.fiche.card.text.Language;
import org.fiche.catalogue.Catalogue;
import org.fiche.catalogue.history.History.Past;
import org.fiche.citation.Reference;
import org.fiche.citation.ReferenceData;
import org.fiche.observation.Values;
import org.fiche.page.CardPage;
import org.fiche.page.past.VersionPages;
import org.fiche.page.sheet.Visit;

/**
 * Cards on paper, kept once made: as long as the catalogue, the figures and the day are the same.
 */
@ApplicationScoped
class Papers {

  private static final long BYTES = 64L << 20;

  private final CardPage pages;
  private final VersionPages versions;
  private final Values values;
  private final Cache<Key, byte[]> kept =
      Caffeine.newBuilder()
          .maximumWeight(BYTES)
          .weigher((Key key, byte[] bytes) -> bytes.length)
          .build();

  Papers(CardPage pages, VersionPages versions, Values values) {
    this.pages = pages;
    this.versions = versions;
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
      String version,
      Language language,
      String figures,
      LocalDate day) {}

  /** The card as it is now. */
  byte[] of(Card card, Visit visit) {
    var catalogue = visit.catalogue();
    return kept.get(
        key(catalogue, card, "", visit),
        missing -> Pdf.of(page(catalogue, card, visit, pages.page(card, visit))));
  }

  /** The card as it was in a version. */
  byte[] of(Past past, Visit visit) {
    return kept.get(
        key(visit.catalogue(), past.card(), past.version().name(), visit),
        missing ->
            Pdf.of(page(past.catalogue(), past.card(), visit, versions.asItWas(visit, past))));
  }

  private Key key(Catalogue catalogue, Card card, String version, Visit visit) {
    return new Key(
        catalogue.number(),
        catalogue.publishedAt(),
        card.code().key(),
        version,
        visit.frame().language(),
        values.state(),
        visit.frame().today());
  }

  private static PaperPage page(
      Catalogue catalogue, Card card, Visit visit, TemplateInstance html) {
    var language = visit.frame().language();
    var data = ReferenceData.of(catalogue, card, language);
    return new PaperPage(
        html.render(),
        language,
        data.title() + " (" + catalogue.publishedCode(card) + ")",
        data.author(),
        visit.frame().base(),
        data.address(),
        Reference.to(catalogue, card, language, visit.frame().today()).text(),
        catalogue.publishedAt());
  }
}
