package org.fiche.citation.style;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.CSLItemDataBuilder;
import de.undercouch.citeproc.csl.CSLNameBuilder;
import de.undercouch.citeproc.csl.CSLType;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import org.fiche.card.Card;
import org.fiche.card.text.Language;
import org.fiche.catalogue.Catalogue;
import org.fiche.citation.ReferenceData;

/** References in any style, kept once written. The processor of a style stays ready. */
@ApplicationScoped
public class StyledReferences {

  private static final int ENGINES = 48;
  private static final int REFERENCES = 20_000;

  private final Cache<EngineKey, Engine> engines =
      Caffeine.newBuilder().maximumSize(ENGINES).build();
  private final Cache<Key, Styled> kept = Caffeine.newBuilder().maximumSize(REFERENCES).build();

  private record EngineKey(String style, Language language) {}

  private record Key(long publication, Instant at, String code, EngineKey engine, LocalDate seen) {}

  /** How a reference is wanted; {@code seen} is the day on which the reader saw the card. */
  public record Wish(Style style, Language language, LocalDate seen) {}

  /** The card as a publication has it. */
  public Styled of(Catalogue catalogue, Card card, Wish wish) {
    var engine = new EngineKey(wish.style().id(), wish.language());
    var key =
        new Key(
            catalogue.number(), catalogue.publishedAt(), card.code().key(), engine, wish.seen());
    return kept.get(
        key,
        missing ->
            engines
                .get(engine, none -> new Engine(wish.style(), wish.language()))
                .write(item(ReferenceData.of(catalogue, card, wish.language()), wish)));
  }

  /** Without the code: styles write it with a capital. The address holds it. */
  static CSLItemData item(ReferenceData data, Wish wish) {
    var builder =
        new CSLItemDataBuilder()
            .id(data.key())
            .type(CSLType.DATASET)
            .title(data.title())
            .author(new CSLNameBuilder().literal(data.author()).build())
            .issued(data.date().getYear(), data.date().getMonthValue(), data.date().getDayOfMonth())
            .accessed(
                wish.seen().getYear(), wish.seen().getMonthValue(), wish.seen().getDayOfMonth())
            .version(data.version())
            .URL(data.address())
            .language(data.language().code());
    boolean twice = data.publisher().equals(data.author()) && wish.style().namesTheAuthorOnce();
    return twice ? builder.build() : builder.publisher(data.publisher()).build();
  }
}
