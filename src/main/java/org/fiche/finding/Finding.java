package org.fiche.finding;

import java.util.Collection;

/**
 * One thing wrong or doubtful in content.
 *
 * @param message what is wrong, one sentence without a full stop
 * @param remedy what to do about it, in the imperative, without a full stop
 */
public record Finding(FindingCode code, Place place, String message, String remedy) {

  public Severity severity() {
    return code.severity();
  }

  public boolean isError() {
    return severity() == Severity.ERROR;
  }

  public static boolean anyError(Collection<Finding> findings) {
    return findings.stream().anyMatch(Finding::isError);
  }

  /** {@code file:line:column CODE message; remedy}, as compilers print it. */
  @Override
  public String toString() {
    return place + " " + code.id() + " " + message + "; " + remedy;
  }

  /** The annotation that GitHub shows beside the line. */
  public String asGithubAnnotation() {
    return "::%s file=%s,line=%d,col=%d,title=%s::%s"
        .formatted(
            isError() ? "error" : "warning",
            property(place.file()),
            place.line(),
            place.column(),
            code.id(),
            data(message + "; " + remedy));
  }

  /** Source of the escapes: the workflow commands of GitHub Actions. */
  private static String data(String text) {
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }

  private static String property(String text) {
    return data(text).replace(":", "%3A").replace(",", "%2C");
  }
}
