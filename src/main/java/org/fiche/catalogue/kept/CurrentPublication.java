package org.fiche.catalogue.kept;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The number that every server serves. Source: table {@code catalogue.current_publication}. */
@Entity
@Table(schema = "catalogue", name = "current_publication")
class CurrentPublication {

  static final short ONLY = 1;

  @Id private short id = ONLY;

  @Column(nullable = false)
  private long number;

  protected CurrentPublication() {}

  CurrentPublication(long number) {
    this.number = number;
  }

  long number() {
    return number;
  }

  void become(long next) {
    this.number = next;
  }
}
