package org.fiche.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fiche.card.Card;
import org.fiche.catalogue.Catalogue.Edition;
import org.fiche.catalogue.FirstVersions.Earlier;
import org.fiche.catalogue.history.GitHistory;
import org.fiche.catalogue.history.GitHistory.State;
import org.fiche.check.Checks;
import org.fiche.content.Content;
import org.fiche.content.ContentReader;
import org.fiche.content.Source;
import org.fiche.finding.Finding;
import org.fiche.finding.FindingCode;
import org.fiche.finding.Place;
import org.jboss.logging.Logger;

/** Fills an empty database with the versions that the git history of the folder holds. */
@ApplicationScoped
class Backfill {

  private static final Logger LOG = Logger.getLogger("fiche");

  private static final String FETCH =
      "fetch the whole history and publish on an empty database; else do without";
  private static final String DO_WITHOUT = "do without these versions; no state after them is lost";

  private final CatalogueConfig config;
  private final Store store;

  Backfill(CatalogueConfig config, Store store) {
    this.config = config;
    this.store = store;
  }

  Store store() {
    return store;
  }

  /** What the history holds, and what it does not. */
  record Found(FirstVersions versions, List<Finding> findings) {}

  /** Versions before today; none where the folder is in no git repository. */
  Found of(Path folder) {
    var versions = new FirstVersions();
    var findings = new ArrayList<Finding>();
    if (config.backFill()) {
      var history = GitHistory.of(folder);
      history.missing().forEach(what -> findings.add(incomplete(folder, what, FETCH)));
      var reader = new ContentReader();
      var checks = new Checks();
      var broken =
          history.states().stream()
              .flatMap(state -> add(state, reader, checks, versions).stream())
              .toList();
      if (!broken.isEmpty()) {
        findings.add(broken(broken, history.states().size()));
      }
      LOG.infof("%d states of %s in its git history", history.states().size(), folder);
    }
    return new Found(versions, List.copyOf(findings));
  }

  /** A state that could not have been published. */
  private record Broken(State state, List<Finding> errors) {}

  /** Adds the versions of a state, unless it has errors. */
  private Optional<Broken> add(
      State state, ContentReader reader, Checks checks, FirstVersions versions) {
    var content = reader.read(state.folder());
    var wrong = checks.of(content, state.day()).stream().filter(Finding::isError).toList();
    if (!wrong.isEmpty()) {
      return Optional.of(new Broken(state, wrong));
    }
    var catalogue =
        new Catalogue(new Edition(store.nextNumber(), Store.kept(state.at()), Map.of()), content);
    versions.add(catalogue, cards(content), state.day());
    versions.remember(
        new Earlier(
            catalogue.number(),
            catalogue.publishedAt(),
            catalogue.cards().size(),
            content.files()));
    return Optional.empty();
  }

  static List<Card> cards(Content content) {
    return content.cards().stream().map(Source::value).map(Card.class::cast).toList();
  }

  /** One for all: a long history has many, and nobody mends them one by one. */
  private static Finding broken(List<Broken> all, int states) {
    var first = all.getFirst();
    var error = first.errors().getFirst();
    return incomplete(
        Path.of(error.place().file()),
        "%d of %d states in the git history have errors and make no versions; the first: commit %.10s of %s, %d errors: %s"
            .formatted(
                all.size(),
                states,
                first.state().commit(),
                first.state().day(),
                first.errors().size(),
                error.message()),
        DO_WITHOUT);
  }

  private static Finding incomplete(Path where, String what, String remedy) {
    return new Finding(
        FindingCode.HISTORY_INCOMPLETE,
        Place.start(where.toString().replace('\\', '/')),
        what,
        remedy);
  }
}
