package org.fiche.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
      history.missing().forEach(what -> findings.add(incomplete(folder, what)));
      var reader = new ContentReader();
      var checks = new Checks();
      history.states().forEach(state -> add(state, reader, checks, versions, findings));
      LOG.infof("%d states of %s in its git history", history.states().size(), folder);
    }
    return new Found(versions, List.copyOf(findings));
  }

  private void add(
      State state,
      ContentReader reader,
      Checks checks,
      FirstVersions versions,
      List<Finding> findings) {
    var content = reader.read(state.folder());
    var wrong = checks.of(content, state.day()).stream().filter(Finding::isError).toList();
    if (!wrong.isEmpty()) {
      var first = wrong.getFirst();
      findings.add(
          incomplete(
              Path.of(first.place().file()),
              "Commit %.10s of %s has %d errors and makes no versions; the first: %s"
                  .formatted(state.commit(), state.day(), wrong.size(), first.message())));
      return;
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
  }

  static List<Card> cards(Content content) {
    return content.cards().stream().map(Source::value).map(Card.class::cast).toList();
  }

  private static Finding incomplete(Path where, String what) {
    return new Finding(
        FindingCode.HISTORY_INCOMPLETE,
        Place.start(where.toString().replace('\\', '/')),
        what,
        "fetch the whole history and publish on an empty database; else do without");
  }
}
