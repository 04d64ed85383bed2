package org.fiche.citation.style;

import java.util.List;

/**
 * A citation style.
 *
 * @param id its name among the styles of the library: {@code apa}, {@code nature-neuroscience}
 * @param title what its makers call it
 * @param resource where its file is, without the ending
 */
public record Style(String id, String title, String resource) {

  /** What most people look for: APA, Vancouver, Chicago, Harvard. */
  public static final List<Style> FIRST =
      List.of(
          new Style("apa", "APA", "apa"),
          new Style("nlm-citation-sequence", "Vancouver", "nlm-citation-sequence"),
          new Style("chicago-author-date", "Chicago", "chicago-author-date"),
          new Style("harvard-cite-them-right", "Harvard", "harvard-cite-them-right"));

  /** The publication manual of the APA leaves out a publisher who is the author. */
  boolean namesTheAuthorOnce() {
    return id.equals("apa") || id.startsWith("apa-");
  }
}
