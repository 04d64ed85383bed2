package org.fiche.page.http;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.EntityTag;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.fiche.catalogue.CurrentCatalogue;
import org.fiche.observation.Underway;
import org.fiche.observation.Values;
import org.fiche.page.glance.Glances;

/**
 * The entity tag of pages: the publication, the program, the figures that stand, how far work on
 * others is, the figures in lists, and the day that references print. The address of a page holds
 * its language.
 */
@Singleton
class PageTags {

  private final CurrentCatalogue current;
  private final Values values;
  private final Underway underway;
  private final Glances glances;
  private final Build build;
  private final Clock clock;

  PageTags(
      CurrentCatalogue current,
      Values values,
      Underway underway,
      Glances glances,
      Build build,
      Clock clock) {
    this.current = current;
    this.values = values;
    this.underway = underway;
    this.glances = glances;
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
                        + glances.mark()
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
