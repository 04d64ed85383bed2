package org.fiche.api;

import java.util.Collection;
import org.fiche.finding.Nearest;

/** A request that a program has to mend; {@link Refusals} makes the answer. */
final class Refusal extends RuntimeException {

  private static final long serialVersionUID = 1L;
  private static final int BAD_REQUEST = 400;
  private static final int NOT_FOUND = 404;
  private static final int UNAVAILABLE = 503;

  private final int status;
  private final String title;

  private Refusal(int status, String title, String detail) {
    super(detail, null, false, false);
    this.status = status;
    this.title = title;
  }

  /** A parameter has a value that does not exist. */
  static Refusal badValue(String parameter, String value, Collection<String> existing) {
    return new Refusal(
        BAD_REQUEST,
        "Bad parameter",
        "There is no "
            + parameter
            + " \""
            + shown(value)
            + "\"; "
            + Nearest.remedy(value, existing));
  }

  /** A parameter takes a number within bounds. */
  static Refusal badNumber(String parameter, String value, int lowest, int highest) {
    return new Refusal(
        BAD_REQUEST,
        "Bad parameter",
        "%s takes a whole number from %d to %d, not \"%s\""
            .formatted(parameter, lowest, highest, shown(value)));
  }

  static Refusal unknownParameter(String parameter, Collection<String> existing) {
    return badValue("parameter", parameter, existing);
  }

  static Refusal unknownCard(String code, Collection<String> near) {
    var remedy = near.isEmpty() ? "" : "; did you mean " + String.join(", ", near) + "?";
    return new Refusal(
        NOT_FOUND, "Unknown card", "There is no card \"" + shown(code) + "\"" + remedy);
  }

  static Refusal unknownVersion(String version, Collection<String> existing) {
    return new Refusal(
        NOT_FOUND,
        "Unknown version",
        "There never was a version \"%s\"; there are: %s"
            .formatted(shown(version), String.join(", ", existing)));
  }

  static Refusal notYet(String detail) {
    return new Refusal(UNAVAILABLE, "Not available yet", detail);
  }

  private static String shown(String value) {
    int longest = 80;
    return value.length() > longest ? value.substring(0, longest) + "…" : value;
  }

  int status() {
    return status;
  }

  String title() {
    return title;
  }
}
