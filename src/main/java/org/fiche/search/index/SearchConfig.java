package org.fiche.search.index;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Which engine searches, where indexes are, and how long a reader waits for one. */
@ConfigMapping(prefix = "fiche.search")
public interface SearchConfig {

  enum Engine {
    LUCENE,
    OPENSEARCH
  }

  /** Lucene in this process, or a cluster of OpenSearch or Elasticsearch. */
  @WithDefault("lucene")
  Engine backend();

  /** The nodes of the cluster. */
  @WithDefault("http://localhost:9200")
  List<String> hosts();

  /** Whom the cluster knows us as. */
  Optional<String> username();

  Optional<String> password();

  /** What the names of indexes in the cluster begin with. */
  @WithDefault("fiche")
  String name();

  /** How long the cluster may take to answer a query. */
  @WithDefault("5s")
  Duration timeout();

  /** The folder of indexes: one folder inside it for each publication. */
  @WithDefault("data/index")
  Path folder();

  /** How long a query waits for an index that is being opened or built. */
  @WithDefault("2s")
  Duration patience();

  /** Whether queries that found nothing are counted for editors. */
  @WithDefault("true")
  boolean learning();

  /** How often a server looks whether the files of its indexes are as they were. */
  @WithDefault("10s")
  Duration watch();
}
