package org.fiche.area;

/**
 * A statistical sector.
 *
 * @param municipality NIS code of its municipality in 2025
 * @param households households in 2019
 */
public record Sector(String code, String municipality, int households) {

  /** Whether it stands for residents whose sector is not known. */
  public boolean unknown() {
    return code.endsWith("ZZZZ");
  }
}
