package org.fiche.exchange.id;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.fiche.card.text.Language;

/** Files that were written once for a publication. For many threads. */
@ApplicationScoped
class Kept {

  private static final long MOST_BYTES = 64L << 20;
  private static final int OVERHEAD = 400;

  private final Clock clock;
  private final Cache<Key, CardFile> files =
      Caffeine.newBuilder()
          .maximumWeight(MOST_BYTES)
          .weigher((Key key, CardFile file) -> OVERHEAD + file.size())
          .build();

  Kept(Clock clock) {
    this.clock = clock;
  }

  /**
   * Previews count publications from one again, so the number alone would not do.
   *
   * @param today references in a style say when they were read
   */
  private record Key(
      long publication,
      Instant at,
      String code,
      String version,
      IdFormat format,
      Language language,
      String style,
      LocalDate today) {}

  Optional<CardFile> find(IdRequest request, IdFormat format) {
    return Optional.ofNullable(files.getIfPresent(key(request, format)));
  }

  void keep(IdRequest request, IdFormat format, CardFile file) {
    files.put(key(request, format), file);
  }

  private Key key(IdRequest request, IdFormat format) {
    boolean styled = format == IdFormat.TEXT;
    return new Key(
        request.catalogue().number(),
        request.catalogue().publishedAt(),
        request.code(),
        request.version().orElse(""),
        format,
        request.languageOrFirst(),
        styled ? request.style() : "",
        styled ? LocalDate.now(clock) : LocalDate.EPOCH);
  }
}
