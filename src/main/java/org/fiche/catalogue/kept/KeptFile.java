package org.fiche.catalogue.kept;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * A file as it stood in a run of publications. Source: table {@code catalogue.content_file}; {@code
 * until} is null while it stands.
 */
@Entity
@Table(schema = "catalogue", name = "content_file")
class KeptFile {

  @EmbeddedId private Key key = new Key("", 0);

  @Column(nullable = false)
  private String digest = "";

  @Nullable
  @Column(name = "until")
  private Long until;

  /** Where the run begins. */
  @Embeddable
  record Key(String path, long since) implements Serializable {}

  protected KeptFile() {}

  KeptFile(String path, long since, String digest) {
    this.key = new Key(path, since);
    this.digest = digest;
  }

  String path() {
    return key.path();
  }

  String digest() {
    return digest;
  }
}
