package org.fiche.observation;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Comparator;
import javax.sql.DataSource;
import org.fiche.observation.FigureTables.UnreachableException;
import org.fiche.observation.cell.Layout;
import org.fiche.observation.cell.LayoutStore;
import org.fiche.observation.computing.MadeOf;

/** The areas and categories that figures were computed in, also those of old releases. */
@ApplicationScoped
class KeptLayouts {

  private static final int IN_MEMORY = 8;

  private final DataSource database;
  private final Cache<String, Layout> layouts =
      Caffeine.newBuilder().maximumSize(IN_MEMORY).build();

  KeptLayouts(DataSource database) {
    this.database = database;
  }

  /**
   * The layout of figures; today's if they were computed in it, or before layouts were kept.
   *
   * @throws UnreachableException if the database does not answer
   */
  Layout of(MadeOf madeOf, Layout today) {
    return madeOf
        .layout()
        .filter(digest -> !digest.equals(today.digest()))
        .map(digest -> layouts.get(digest, this::load))
        .orElse(today);
  }

  /** The layout of the newest of some figures; today's if there are none. */
  Layout ofNewest(Collection<MadeOf> all, Layout today) {
    return all.stream()
        .max(Comparator.comparing(MadeOf::year))
        .map(newest -> of(newest, today))
        .orElse(today);
  }

  private Layout load(String digest) {
    try (var connection = database.getConnection()) {
      return new LayoutStore(connection)
          .find(digest)
          .orElseThrow(() -> new UnreachableException("There is no layout " + digest));
    } catch (SQLException failed) {
      throw new UnreachableException(failed);
    }
  }
}
