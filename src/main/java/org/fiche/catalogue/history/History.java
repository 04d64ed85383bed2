package org.fiche.catalogue.history;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.fiche.card.Card;
import org.fiche.card.Code;
import org.fiche.catalogue.Catalogue;
import org.fiche.catalogue.kept.CardVersion;
import org.fiche.catalogue.kept.CardVersions;

/** Cards as they were: each version with the publication that its words belong to. */
@ApplicationScoped
public class History {

  private static final Pattern PLAIN = Pattern.compile("[\\p{Alnum}_-]{1,100}");

  /** One of a thousand cards takes some 20 MB, less what it shares with its neighbours. */
  private static final int MOST_CATALOGUES = 8;

  /** A list takes some hundred bytes for each version. */
  private static final int MOST_LISTS = 10_000;

  private final CardVersions versions;
  private final Editions editions;
  private final Cache<Long, Catalogue> catalogues =
      Caffeine.newBuilder().maximumSize(MOST_CATALOGUES).build();
  private final Cache<Asked, List<Version>> lists =
      Caffeine.newBuilder().maximumSize(MOST_LISTS).build();

  History(CardVersions versions, Editions editions) {
    this.versions = versions;
    this.editions = editions;
  }

  /** A card and the publication that has it in a version. */
  public record Past(Catalogue catalogue, Card card, Version version) {}

  /** Which lists a publication has: each adds versions. Previews count from one again. */
  private record Asked(long publication, Instant at, List<String> codeKeys) {}

  /**
   * Every version of a card, those under its former codes included, the newest first.
   *
   * @param today what is served; while it is, a list is read once
   */
  public List<Version> versions(Catalogue today, Card card) {
    return versions(
        today, Stream.concat(Stream.of(card.code()), card.head().formerCodes().stream()).toList());
  }

  private List<Version> versions(Catalogue today, List<Code> codes) {
    var keys = codes.stream().map(Code::key).toList();
    return lists.get(new Asked(today.number(), today.publishedAt(), keys), this::read);
  }

  private List<Version> read(Asked asked) {
    return versions.of(asked.codeKeys()).stream()
        .sorted(
            Comparator.comparing((CardVersion each) -> each.key().dated())
                .thenComparing(each -> each.key().ordinal())
                .reversed())
        .map(History::version)
        .toList();
  }

  /** The newest versions of all cards, the newest first. */
  @Transactional
  public List<Version> newest(int most) {
    return versions.newest(most).stream().map(History::version).toList();
  }

  private static Version version(CardVersion kept) {
    return new Version(new Code(kept.code()), kept.name(), kept.key().dated(), kept.publication());
  }

  /**
   * The card as it was in a version; nothing if it never had that version. Its words are those of
   * the publication that the version came with, also while it is the newest one.
   *
   * @param today what is served; a preview keeps no versions, and its own is what it shows
   */
  public Optional<Past> at(Catalogue today, Card card, String name) {
    return versions(today, card).stream()
        .filter(version -> version.name().equals(name))
        .findFirst()
        .flatMap(version -> past(today, version))
        .or(
            () ->
                Optional.of(shown(today, card)).filter(past -> past.version().name().equals(name)));
  }

  /** The card that a reader means, also after it left the catalogue. */
  public Optional<Card> find(Catalogue today, String written) {
    return today.find(written).or(() -> last(today, new Code(written)).map(Past::card));
  }

  /** The last card that had a code, also after it left the catalogue; nothing without database. */
  public Optional<Past> last(Catalogue today, Code code) {
    // What an address asks for may be anything, also what the database refuses to hear.
    if (!PLAIN.matcher(code.written()).matches()) {
      return Optional.empty();
    }
    try {
      return versions(today, List.of(code)).stream()
          .findFirst()
          .flatMap(version -> past(today, version));
    } catch (PersistenceException unreachable) {
      return Optional.empty();
    }
  }

  /** The card as it is served, or as it was when it left. */
  public Optional<Past> latest(Catalogue today, Card card) {
    return today
        .find(card.code().written())
        .map(found -> shown(today, found))
        .or(() -> last(today, card.code()));
  }

  /** The card as it is served. */
  public static Past shown(Catalogue today, Card card) {
    var version = new Version(card.code(), today.version(card), today.date(card), today.number());
    return new Past(today, card, version);
  }

  /** What a version says. */
  private Optional<Past> past(Catalogue today, Version version) {
    var catalogue =
        catalogues.get(version.publication(), number -> editions.load(number, Optional.of(today)));
    return catalogue.card(version.code()).map(card -> new Past(catalogue, card, version));
  }
}
