package org.fiche.citation;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import org.fiche.card.Card;
import org.fiche.card.text.Language;
import org.fiche.catalogue.Catalogue;

/** References as bytes, kept once written: a publication never changes. For many threads. */
@ApplicationScoped
public class References {

  private static final long MOST_BYTES = 64L << 20;
  private static final int OVERHEAD = 200;

  private final Cache<Key, Written> kept =
      Caffeine.newBuilder()
          .maximumWeight(MOST_BYTES)
          .weigher((Key key, Written written) -> OVERHEAD + written.bytes().length)
          .build();

  /** Previews count from one again, so the number alone would not do. */
  private record Key(
      long publication, Instant at, String code, ReferenceFormat format, Language language) {}

  /**
   * A file of references.
   *
   * @param bytes in UTF-8; nobody changes them
   * @param digest the same for the same bytes
   */
  public record Written(byte[] bytes, String digest) {

    static Written of(String text) {
      var bytes = text.getBytes(UTF_8);
      try {
        var digest = MessageDigest.getInstance("SHA-256").digest(bytes);
        return new Written(bytes, HexFormat.of().formatHex(digest, 0, 16));
      } catch (NoSuchAlgorithmException impossible) {
        throw new IllegalStateException(impossible);
      }
    }
  }

  /** One card as a publication has it. */
  public Written of(Catalogue catalogue, Card card, ReferenceFormat format, Language language) {
    var key =
        new Key(catalogue.number(), catalogue.publishedAt(), card.code().key(), format, language);
    return kept.get(key, missing -> written(catalogue, List.of(card), format, language));
  }

  /** Several cards in one file, in their order. */
  public Written of(
      Catalogue catalogue,
      Collection<? extends Card> cards,
      ReferenceFormat format,
      Language language) {
    return written(catalogue, cards, format, language);
  }

  private static Written written(
      Catalogue catalogue,
      Collection<? extends Card> cards,
      ReferenceFormat format,
      Language language) {
    return Written.of(
        format.write(
            cards.stream().map(card -> ReferenceData.of(catalogue, card, language)).toList()));
  }
}
