package org.fiche.page;

/** Nothing stands at an address; readers are told what they may have meant. */
public class NoSuchPage extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final String asked;

  /**
   * @param asked the code or id that nobody knows
   */
  public NoSuchPage(String asked) {
    super("Nothing is called " + asked, null, false, false);
    this.asked = asked;
  }

  String asked() {
    return asked;
  }
}
