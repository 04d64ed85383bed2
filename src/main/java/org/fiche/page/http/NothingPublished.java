package org.fiche.page.http;

/** There is no publication yet; every page but that of the status needs one. */
public class NothingPublished extends RuntimeException {

  private static final long serialVersionUID = 1;

  public NothingPublished() {
    super("Nothing is published yet", null, false, false);
  }
}
