package org.fiche.page.http;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.EntityTag;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.fiche.catalogue.CurrentCatalogue;
import org.fiche.observation.Underway;
import org.fiche.observation.Values;

/**
 * The entity tag of pages: the publication, the program, the figures that stand, how far work on
 * others is, and the day that references print. The address of a page holds its language.
 */
@Singleton
class PageTags {

  private final CurrentCatalogue current;
  private final Values values;
  private final Underway underway;
  private final Build build;
  private final Clock clock;

  PageTags(CurrentCatalogue current, Values values, Underway underway, Build build, Clock clock) {
    this.current = current;
    this.values = values;
    this.underway = underway;
    this.build = build;
    this.clock = clock;
  }

  /** Nothing before the first publication. */
  Optional<EntityTag> now() {
    return current
        .get()
        .map(
            catalogue ->
                new EntityTag(
                    catalogue.number()
                        + "-"
                        + catalogue.publishedAt().toEpochMilli()
                        + "-"
                        + build.id()
                        + "-"
                        + values.state()
                        + "-"
                        + Integer.toHexString(underway.now().toString().hashCode())
                        + "-"
                        + LocalDate.now(clock)));
  }
}
