package org.fiche.catalogue.kept;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A publication as kept in the database. Source: table {@code catalogue.publication}. */
@Entity
@Table(schema = "catalogue", name = "publication")
public class Publication {

  @Id private long number;

  @Column(name = "published_at", nullable = false)
  private Instant publishedAt = Instant.EPOCH;

  @Column(nullable = false)
  private int cards;

  protected Publication() {}

  public Publication(long number, Instant publishedAt, int cards) {
    this.number = number;
    this.publishedAt = publishedAt;
    this.cards = cards;
  }

  public long number() {
    return number;
  }

  public Instant publishedAt() {
    return publishedAt;
  }
}
