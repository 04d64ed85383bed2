package org.fiche.catalogue.history;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
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

  /** A catalogue of a thousand cards takes some 20 MB. */
  private static final int KEPT = 8;

  private final CardVersions versions;
  private final Editions editions;
  private final Cache<Long, Catalogue> catalogues = Caffeine.newBuilder().maximumSize(KEPT).build();

  History(CardVersions versions, Editions editions) {
    this.versions = versions;
    this.editions = editions;
  }

  /** A card and the publication that has it in a version. */
  public record Past(Catalogue catalogue, Card card, Version version) {}

  /** Every version of a card, those under its former codes included, the newest first. */
  @Transactional
  public List<Version> versions(Card card) {
    return versions(
        Stream.concat(Stream.of(card.code()), card.head().formerCodes().stream()).toList());
  }

  /** Versions of what has or had one of these codes, the newest first. */
  @Transactional
  public List<Version> versions(List<Code> codes) {
    return versions.of(codes.stream().map(Code::key).toList()).stream()
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
    return versions(card).stream()
        .filter(version -> version.name().equals(name))
        .findFirst()
        .flatMap(this::past)
        .or(
            () ->
                Optional.of(shown(today, card)).filter(past -> past.version().name().equals(name)));
  }

  /** The last card that had a code, also after it left the catalogue; nothing without database. */
  public Optional<Past> last(Code code) {
    // What an address asks for may be anything, also what the database refuses to hear.
    if (!PLAIN.matcher(code.written()).matches()) {
      return Optional.empty();
    }
    try {
      return versions(List.of(code)).stream().findFirst().flatMap(this::past);
    } catch (PersistenceException unreachable) {
      return Optional.empty();
    }
  }

  /** The card as it is served. */
  public static Past shown(Catalogue today, Card card) {
    var version = new Version(card.code(), today.version(card), today.date(card), today.number());
    return new Past(today, card, version);
  }

  /** What a version says. */
  public Optional<Past> past(Version version) {
    var catalogue = catalogues.get(version.publication(), editions::load);
    return catalogue.card(version.code()).map(card -> new Past(catalogue, card, version));
  }
}
