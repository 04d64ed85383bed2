package org.fiche.finding;

import java.util.Locale;

/** Every kind of mistake that content can have. Each has its heading in the documentation. */
public enum FindingCode {
  YAML_SYNTAX,
  YAML_ALIAS,
  FILE_TOO_LARGE,
  FILE_ENCODING,
  FILE_MISSING,
  FILE_MISPLACED,
  UNKNOWN_FIELD,
  MISSING_FIELD,
  WRONG_TYPE,
  BAD_DATE,
  UNKNOWN_VALUE,
  DUPLICATE_KEY,
  DUPLICATE_CODE,
  DUPLICATE_NAME,
  CODE_NOT_FILE,
  BAD_ROW,
  UNKNOWN_CODE,
  WRONG_KIND,
  SELF_LINK,
  LINK_TO_DRAFT,
  BROKEN_LINK,
  UNKNOWN_PARAMETER,
  UNKNOWN_UNIT,
  UNKNOWN_KEYWORD,
  UNKNOWN_CONTEXT,
  UNKNOWN_TABLE,
  UNKNOWN_FAMILY,
  CONDITION_SYNTAX,
  CONDITION_TYPE,
  OTHER_TABLE,
  OTHER_DATABASE,
  SOURCE_UNREACHABLE,
  SOURCE_CYCLE,
  TABLE_CYCLE,
  QUERY_MISSING,
  QUERY_NAME,
  QUERY_READS,
  LOOK_BACK,
  BROADER_CYCLE,
  UNIT_METHOD,
  UNIT_TYPE,
  OUT_OF_RANGE,
  EMPTY_CODE_LIST,
  DIMENSION_CATEGORIES,
  OVERLAPPING_VALIDITY,
  OVERLAPPING_RANGE,
  PERIOD_ORDER,
  NO_SUCCESSOR,
  NO_REASON,
  RAW_HTML,
  BAD_ADDRESS,
  INCOMPLETE_SETTINGS,
  FUTURE_DATE,
  STALE_DATE,
  HISTORY_INCOMPLETE(Severity.WARNING),
  TRANSLATIONS_DIFFER(Severity.WARNING),
  DERIVATION_SQL,
  MISSING_TRANSLATION(Severity.WARNING),
  REVIEW_OVERDUE(Severity.WARNING);

  private final Severity severity;

  FindingCode() {
    this(Severity.ERROR);
  }

  FindingCode(Severity severity) {
    this.severity = severity;
  }

  public Severity severity() {
    return severity;
  }

  /** As printed and documented: {@code unknown-field}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
