package org.fiche.content;

/**
 * A file of content.
 *
 * @param path as findings print it: the folder that was read, {@code /}, and the path inside it
 * @param root how many characters of {@code path} are the folder and its slash
 */
public record ContentFile(String path, int root, String text) {

  /** The path inside the folder of content: {@code indicators/stat_003_014.yaml}. */
  public String inside() {
    return path.substring(root);
  }

  /** The first folder of {@link #inside()}, or nothing for a file at the top. */
  public String folder() {
    int slash = inside().indexOf('/');
    return slash < 0 ? "" : inside().substring(0, slash);
  }

  /** The name without folders and ending. */
  public String name() {
    var file = inside().substring(inside().lastIndexOf('/') + 1);
    int dot = file.lastIndexOf('.');
    return dot < 0 ? file : file.substring(0, dot);
  }
}
