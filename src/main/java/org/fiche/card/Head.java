package org.fiche.card;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fiche.card.text.Language;
import org.fiche.card.text.Text;

/** What every card has, whatever its kind. */
public record Head(
    @Says("The code: the name of the card and of its file") Code code,
    @Says("draft, published (if nothing is said), superseded or withdrawn") Optional<Status> status,
    @Says("Code of the successor of a superseded card") Optional<Code> replacedBy,
    @Says("Why the card was superseded or withdrawn") Optional<Text> reason,
    @Says("Codes that it had before; they lead here for ever") List<Code> formerCodes,
    @Says("The title, in each language") Text title,
    @Says("Other names, by language") Map<Language, List<String>> synonyms,
    @Says("What it means, in one to three sentences") Text definition,
    @Says("What a user must know, one text each") List<Text> remarks,
    @Says("Shelves, by their id in keywords.yaml") List<String> keywords,
    @Says("Day of the last change of this card") LocalDate modified,
    @Says("When somebody must read it again") Optional<Review> review) {

  /** Where a card stands in its life. */
  public enum Status {
    DRAFT,
    PUBLISHED,
    SUPERSEDED,
    WITHDRAWN
  }

  public record Review(@Says("The last day to read it again") LocalDate by) {}

  public Status state() {
    return status.orElse(Status.PUBLISHED);
  }

  /** Whether another card took its place, or none: no figures are added to it any more. */
  public boolean isRetired() {
    return switch (state()) {
      case DRAFT, PUBLISHED -> false;
      case SUPERSEDED, WITHDRAWN -> true;
    };
  }

  public List<String> synonymsIn(Language language) {
    return synonyms.getOrDefault(language, List.of());
  }
}
