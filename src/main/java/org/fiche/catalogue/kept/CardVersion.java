package org.fiche.catalogue.kept;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalDate;

/** A card as published under a date. Source: table {@code catalogue.card_version}. */
@Entity
@Table(schema = "catalogue", name = "card_version")
public class CardVersion {

  @EmbeddedId private Key key = new Key("", LocalDate.EPOCH, 1);

  @Column(nullable = false)
  private String code = "";

  @Column(nullable = false)
  private String digest = "";

  @Column(nullable = false)
  private long publication;

  /**
   * Which version of which card.
   *
   * @param codeKey the code as {@link org.fiche.card.Code#key()} gives it
   * @param ordinal 1, or more for further changes on the same day
   */
  @Embeddable
  public record Key(@Column(name = "code_key") String codeKey, LocalDate dated, int ordinal)
      implements Serializable {}

  protected CardVersion() {}

  public CardVersion(Key key, String code, String digest, long publication) {
    this.key = key;
    this.code = code;
    this.digest = digest;
    this.publication = publication;
  }

  public Key key() {
    return key;
  }

  /** As the card wrote it then. */
  public String code() {
    return code;
  }

  public String digest() {
    return digest;
  }

  public long publication() {
    return publication;
  }

  /** As addresses write it: {@code 2025-09-25}, {@code 2025-09-25-2}. */
  public String name() {
    return key.ordinal() == 1 ? key.dated().toString() : key.dated() + "-" + key.ordinal();
  }
}
