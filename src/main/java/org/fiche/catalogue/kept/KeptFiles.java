package org.fiche.catalogue.kept;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.fiche.content.ContentFile;
import org.fiche.content.ContentFolder;
import org.hibernate.Session;

/** Files of content, publication by publication, in the database. */
@ApplicationScoped
public class KeptFiles implements PanacheRepositoryBase<KeptFile, KeptFile.Key> {

  /** Findings on kept content name files as if they stood in this folder. */
  private static final String FOLDER = "content/";

  /** Plain SQL, since a server's start should not wait for the parser of queries. */
  private static final String OF_PUBLICATION =
      """
      select file.path, content.text
      from catalogue.content_file as file
      join catalogue.content_text as content on content.digest = file.digest
      where file.since <= ?1 and (file.until is null or file.until >= ?1)
      order by file.path collate "C"
      """;

  /** The files of a publication, in the order of their paths. */
  public ContentFolder of(long publication) {
    var rows =
        getEntityManager()
            .unwrap(Session.class)
            .createNativeQuery(OF_PUBLICATION, Object[].class)
            .setParameter(1, publication)
            .getResultList();
    var files =
        rows.stream()
            .map(row -> new ContentFile(FOLDER + row[0], FOLDER.length(), (String) row[1]))
            .toList();
    return new ContentFolder(files, List.of());
  }

  /** Digests of the files that stand now, by path. */
  public Map<String, String> standing() {
    var digests = new HashMap<String, String>();
    list("until is null").forEach(file -> digests.put(file.path(), file.digest()));
    return digests;
  }

  /** Keeps what changed since the publication before; {@code publication} is already stored. */
  public void keep(long publication, long before, List<ContentFile> files) {
    var standing = standing();
    var digests = digests(files);
    var ended = new HashSet<>(standing.keySet());
    ended.removeIf(path -> Objects.equals(standing.get(path), digests.get(path)));
    if (!ended.isEmpty()) {
      update("until = ?1 where until is null and key.path in ?2", before, ended);
    }
    for (var file : files) {
      var digest = digests.getOrDefault(file.inside(), "");
      if (!digest.equals(standing.get(file.inside()))) {
        keepText(digest, file.text());
        persist(new KeptFile(file.inside(), publication, digest));
      }
    }
  }

  private void keepText(String digest, String text) {
    getEntityManager()
        .createNativeQuery(
            "insert into catalogue.content_text (digest, text) values (?1, ?2)"
                + " on conflict (digest) do nothing")
        .setParameter(1, digest)
        .setParameter(2, text)
        .executeUpdate();
  }

  public static Map<String, String> digests(List<ContentFile> files) {
    var digests = new HashMap<String, String>();
    files.forEach(file -> digests.put(file.inside(), Sha256.of(file.text())));
    return digests;
  }
}
