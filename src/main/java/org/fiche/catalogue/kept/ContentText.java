package org.fiche.catalogue.kept;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A text under the SHA-256 of its bytes. Source: table {@code catalogue.content_text}. */
@Entity
@Table(schema = "catalogue", name = "content_text")
class ContentText {

  @Id private String digest = "";

  @Column(nullable = false, columnDefinition = "text")
  private String text = "";

  protected ContentText() {}

  ContentText(String digest, String text) {
    this.digest = digest;
    this.text = text;
  }
}
