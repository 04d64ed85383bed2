package org.fiche.search;

/** The index is not there yet, or it is damaged; it is being built again, cards open as always. */
public final class SearchUnavailable extends RuntimeException {

  private static final long serialVersionUID = 1L;

  SearchUnavailable(String message) {
    super(message);
  }

  SearchUnavailable(String message, Throwable cause) {
    super(message, cause);
  }
}
