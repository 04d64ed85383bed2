package org.fiche.catalogue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.lib.PersonIdent;
import org.fiche.content.ContentFile;

/** The content of this repository in a git repository of its own, to be changed and committed. */
public final class GitFolder implements AutoCloseable {

  /** Changed after the days on which tests commit, which would be mistakes then. */
  private static final Pattern LATER = Pattern.compile("(?m)^modified: (?!20(1|2[0-5])).*$");

  private final Path content;
  private final Git git;

  private GitFolder(Path content, Git git) {
    this.content = content;
    this.git = git;
  }

  public static GitFolder in(Path root) throws IOException, GitAPIException {
    var content = root.resolve("content");
    for (var file : RealContent.folder().files()) {
      var target = content.resolve(file.inside());
      Files.createDirectories(target.getParent());
      Files.writeString(target, text(file));
    }
    return new GitFolder(content, Git.init().setDirectory(root.toFile()).call());
  }

  /** A file as the first commit has it. */
  public static String text(ContentFile file) {
    return LATER.matcher(file.text()).replaceAll("modified: 2025-12-31");
  }

  public Path content() {
    return content;
  }

  public void change(String path, UnaryOperator<String> change) throws IOException {
    var file = content.resolve(path);
    var before = Files.readString(file);
    var after = change.apply(before);
    if (after.equals(before)) {
      throw new IllegalStateException("Nothing changes in " + path);
    }
    Files.writeString(file, after);
  }

  /** All that changed, as somebody committed it at a moment. */
  public String commit(String day) throws GitAPIException {
    var who =
        new PersonIdent("A", "a@fiche.example", Instant.parse(day + "T10:00:00Z"), ZoneOffset.UTC);
    git.add().addFilepattern(".").call();
    return git.commit()
        .setMessage(day)
        .setAuthor(who)
        .setCommitter(who)
        .setSign(false)
        .call()
        .getId()
        .name();
  }

  @Override
  public void close() {
    git.close();
  }
}
