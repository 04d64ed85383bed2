package org.fiche.content;

import java.lang.reflect.Type;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.fiche.card.Code;
import org.fiche.card.method.Column;
import org.fiche.card.method.Condition;
import org.fiche.card.method.YearsBack;
import org.fiche.finding.FindingCode;
import org.fiche.finding.Nearest;

/** What a written scalar means to the field that it stands in. Every scalar is text at first. */
final class Scalars {

  /** How scalars are written: regular expressions that Java and JSON Schema read alike. */
  static final String NUMBER = "^-?[0-9]{1,9}$";

  static final String CODE = "^[A-Za-z][A-Za-z0-9_-]{0,63}$";

  /** A number, or a parameter of a concept. */
  static final String YEARS_BACK = "^([0-9]{1,9}|[A-Za-z][A-Za-z0-9_-]{0,63}\\.[a-z][a-z0-9_]*)$";

  static final String COLUMN = "^[a-z][a-z0-9_]*\\.[a-z][a-z0-9_]*$";

  private Scalars() {}

  static boolean is(Class<?> type) {
    return type == String.class
        || type == int.class
        || type == Integer.class
        || type == boolean.class
        || type == LocalDate.class
        || type == Code.class
        || type == Column.class
        || type == Condition.class
        || type == YearsBack.class
        || type.isEnum();
  }

  /**
   * @return the value, or nothing after a finding was noted
   */
  static Optional<Object> read(Type type, String text, Reading.At at) {
    var raw = Shape.raw(type);
    if (text.isBlank()) {
      at.note(FindingCode.WRONG_TYPE, at.name() + " is empty", "write a value, or take it out");
      return Optional.empty();
    }
    if (raw == String.class) {
      return Optional.of(text);
    }
    if (raw.isEnum()) {
      return oneOf(raw, text, at);
    }
    if (raw == int.class || raw == Integer.class) {
      return number(text, at);
    }
    if (raw == boolean.class) {
      return yesOrNo(text, at);
    }
    if (raw == LocalDate.class) {
      return date(text, at);
    }
    if (raw == Column.class) {
      return column(text, at);
    }
    if (raw == YearsBack.class) {
      return yearsBack(text, at);
    }
    return raw == Condition.class ? condition(text, at) : code(text, at);
  }

  private static Optional<Object> oneOf(Class<?> type, String text, Reading.At at) {
    var constants = Arrays.stream(type.getEnumConstants()).map(each -> (Enum<?>) each).toList();
    var found = constants.stream().filter(each -> written(each).equals(text)).findFirst();
    if (found.isEmpty()) {
      at.note(
          FindingCode.UNKNOWN_VALUE,
          "\"" + text + "\" is no value of " + at.name(),
          Nearest.remedy(text, constants.stream().map(Scalars::written).toList()));
    }
    return found.map(each -> each);
  }

  /** As written in content: in lower case, but for names with a digit such as quarters. */
  static String written(Enum<?> constant) {
    var name = constant.name();
    return name.chars().anyMatch(Character::isDigit) ? name : name.toLowerCase(Locale.ROOT);
  }

  static List<String> writtenValues(Class<?> type) {
    return Arrays.stream(type.getEnumConstants()).map(each -> written((Enum<?>) each)).toList();
  }

  private static Optional<Object> number(String text, Reading.At at) {
    if (text.matches(NUMBER)) {
      return Optional.of(Integer.valueOf(text));
    }
    return wrong(at, text, "a whole number", "write digits only, without separators or quotes");
  }

  private static Optional<Object> yesOrNo(String text, Reading.At at) {
    return switch (text) {
      case "true" -> Optional.of(true);
      case "false" -> Optional.of(false);
      default -> wrong(at, text, "true or false", "write true or false");
    };
  }

  private static Optional<Object> date(String text, Reading.At at) {
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeException wrong) {
      at.note(
          FindingCode.BAD_DATE,
          "\"" + text + "\" in " + at.name() + " is no day of the calendar",
          "write year-month-day, as in 2025-09-25");
      return Optional.empty();
    }
  }

  private static Optional<Object> column(String text, Reading.At at) {
    var parts = text.split("\\.", -1);
    if (parts.length == 2 && text.matches(COLUMN)) {
      return Optional.of(new Column(parts[0], parts[1]));
    }
    return wrong(at, text, "table.column", "write both, as in gp_person_year.regcontact");
  }

  private static Optional<Object> yearsBack(String text, Reading.At at) {
    if (!text.matches(YEARS_BACK)) {
      return wrong(
          at, text, "a number of years or concept.parameter", "write the parameter of the query");
    }
    int dot = text.indexOf('.');
    return Optional.of(
        dot < 0
            ? new YearsBack.Fixed(Integer.parseInt(text))
            : new YearsBack.Owned(new Code(text.substring(0, dot)), text.substring(dot + 1)));
  }

  private static Optional<Object> code(String text, Reading.At at) {
    if (text.matches(CODE)) {
      return Optional.of(new Code(text));
    }
    return wrong(at, text, "a code", "write letters, digits, _ and -, beginning with a letter");
  }

  private static Optional<Object> condition(String text, Reading.At at) {
    try {
      return Optional.of(ConditionParser.parse(text));
    } catch (ConditionParser.Mistake mistake) {
      at.noteInside(
          mistake.at(),
          FindingCode.CONDITION_SYNTAX,
          String.valueOf(mistake.getMessage()) + ", at character " + (mistake.at() + 1),
          "write for example `not PAT_MH` or `REGCONTACT >= 1 and PAT_GMD`");
      return Optional.empty();
    }
  }

  private static Optional<Object> wrong(Reading.At at, String text, String wanted, String remedy) {
    at.note(
        FindingCode.WRONG_TYPE, at.name() + " takes " + wanted + ", not \"" + text + "\"", remedy);
    return Optional.empty();
  }
}
