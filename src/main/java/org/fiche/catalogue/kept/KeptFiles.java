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

/** Files of content, publication by publication, in the database. */
@ApplicationScoped
public class KeptFiles implements PanacheRepositoryBase<KeptFile, KeptFile.Key> {

  /** Findings on kept content name files as if they stood in this folder. */
  private static final String FOLDER = "content/";

  private static final String OF_PUBLICATION =
      "f.key.since <= ?1 and (f.until is null or f.until >= ?1)";

  /** The files of a publication, in the order of their paths. */
  public ContentFolder of(long publication) {
    var rows =
        getEntityManager()
            .createQuery(
                "select f.key.path, t.text from KeptFile f join ContentText t"
                    + " on t.digest = f.digest where "
                    + OF_PUBLICATION
                    + " order by f.key.path",
                Object[].class)
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
