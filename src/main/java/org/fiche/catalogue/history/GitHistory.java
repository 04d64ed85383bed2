package org.fiche.catalogue.history;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.eclipse.jgit.errors.MissingObjectException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.fiche.content.ContentFolder;

/**
 * The committed states of a folder, as its git repository has them. It follows first parents: what
 * was merged counts from its merge on, as readers would have seen it.
 *
 * @param states oldest first; each differs from the one before
 * @param missing what the history does not hold, one sentence each
 */
public record GitHistory(List<State> states, List<String> missing) {

  private static final int ABBREVIATED = 10;

  /**
   * The folder as a commit has it.
   *
   * @param day in the time zone of who committed
   */
  public record State(String commit, Instant at, LocalDate day, ContentFolder folder) {}

  /** The history of a folder; without a repository around it there is none. */
  public static GitHistory of(Path folder) {
    var place = folder.toAbsolutePath().normalize();
    var builder = new FileRepositoryBuilder().findGitDir(place.toFile());
    if (builder.getGitDir() == null) {
      return new GitHistory(List.of(), List.of());
    }
    try (var repository = builder.build()) {
      if (repository.isBare()) {
        return new GitHistory(List.of(), List.of());
      }
      var root = repository.getWorkTree().toPath().toRealPath();
      var inside = root.relativize(place.toRealPath()).toString().replace('\\', '/');
      return new Reading(repository, inside, folder).read();
    } catch (IOException unreadable) {
      return new GitHistory(
          List.of(), List.of("The git repository cannot be read: " + unreadable.getMessage()));
    }
  }

  /** One pass over a repository. */
  private static final class Reading {

    private final Repository repository;
    private final String inside;
    private final Path folder;
    private final Map<ObjectId, byte[]> blobs = new HashMap<>();
    private final List<String> missing = new ArrayList<>();

    Reading(Repository repository, String inside, Path folder) {
      this.repository = repository;
      this.inside = inside;
      this.folder = folder;
    }

    GitHistory read() throws IOException {
      var states = new ArrayList<State>();
      var before = ObjectId.zeroId();
      for (var commit : commits()) {
        try {
          var tree = tree(commit);
          if (tree.isPresent() && !tree.get().equals(before)) {
            states.add(state(commit, tree.get()));
            before = tree.get();
          }
        } catch (MissingObjectException lost) {
          missing.add("Commit %s has lost files: %s".formatted(name(commit), lost.getMessage()));
        }
      }
      return new GitHistory(List.copyOf(states), List.copyOf(missing));
    }

    /** First parents only, oldest first, as far as they are there. */
    private List<RevCommit> commits() throws IOException {
      var commits = new ArrayList<RevCommit>();
      var shallow = repository.getObjectDatabase().getShallowCommits();
      try (var walk = new RevWalk(repository)) {
        Optional<ObjectId> next = Optional.ofNullable(repository.resolve(Constants.HEAD));
        while (next.isPresent()) {
          var commit = walk.parseCommit(next.get());
          commits.addFirst(commit);
          if (shallow.contains(commit.getId())) {
            missing.add("The git history is cut off before commit " + name(commit));
          }
          next =
              commit.getParentCount() == 0 || shallow.contains(commit.getId())
                  ? Optional.empty()
                  : Optional.of(commit.getParent(0));
        }
      } catch (MissingObjectException lost) {
        missing.add(
            "The git history has lost commit "
                + lost.getObjectId().abbreviate(ABBREVIATED).name()
                + " and what was before it");
      }
      return commits;
    }

    private Optional<ObjectId> tree(RevCommit commit) throws IOException {
      if (inside.isEmpty()) {
        return Optional.of(commit.getTree());
      }
      try (var walk = TreeWalk.forPath(repository, inside, commit.getTree())) {
        return Optional.ofNullable(walk)
            .filter(TreeWalk::isSubtree)
            .map(each -> each.getObjectId(0));
      }
    }

    private State state(RevCommit commit, ObjectId tree) throws IOException {
      var files = new TreeMap<Path, byte[]>();
      try (var walk = new TreeWalk(repository)) {
        walk.addTree(tree);
        walk.setRecursive(true);
        while (walk.next()) {
          var path = Path.of(walk.getPathString());
          if (ContentFolder.isContent(path)) {
            files.put(path, blob(walk.getObjectId(0)));
          }
        }
      }
      PersonIdent committer = commit.getCommitterIdent();
      var at = committer.getWhenAsInstant();
      var day = at.atZone(committer.getZoneId()).toLocalDate();
      return new State(commit.getId().name(), at, day, ContentFolder.of(folder, files));
    }

    private byte[] blob(ObjectId id) throws IOException {
      var known = blobs.get(id);
      if (known != null) {
        return known;
      }
      var read = repository.open(id, Constants.OBJ_BLOB).getBytes();
      blobs.put(id, read);
      return read;
    }

    private static String name(RevCommit commit) {
      var day = commit.getCommitterIdent().getWhenAsInstant().toString().substring(0, 10);
      return commit.getId().abbreviate(ABBREVIATED).name() + " of " + day;
    }
  }
}
