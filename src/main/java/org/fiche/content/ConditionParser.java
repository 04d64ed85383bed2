package org.fiche.content;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.fiche.card.Code;
import org.fiche.card.method.Condition;
import org.fiche.card.method.Condition.Operator;

/**
 * Reads a condition: comparisons and yes/no variables, joined by {@code and}, {@code or}, {@code
 * not} and parentheses. {@code not} binds closest, then {@code and}, then {@code or}.
 */
final class ConditionParser {

  private static final Pattern TOKEN =
      Pattern.compile("\\s*(?:(<=|>=|!=|=|<|>|\\(|\\))|([\\p{L}\\p{N}_.+-]+)|(\\S))");
  private static final int DEEPEST = 50;

  private final List<Token> tokens = new ArrayList<>();
  private int next;
  private int depth;

  private record Token(String text, int at) {}

  /** A mistake in a condition, at a character counted from 0. */
  static final class Mistake extends Exception {
    private static final long serialVersionUID = 1L;
    private final int at;

    Mistake(int at, String message) {
      super(message);
      this.at = at;
    }

    int at() {
      return at;
    }
  }

  private ConditionParser(String text) throws Mistake {
    var matcher = TOKEN.matcher(text);
    int done = 0;
    while (matcher.find(done)) {
      if (matcher.group(3) != null) {
        throw new Mistake(matcher.start(3), "\"" + matcher.group(3) + "\" has no meaning here");
      }
      var token = matcher.group(1) != null ? matcher.group(1) : matcher.group(2);
      tokens.add(new Token(token, matcher.end() - token.length()));
      done = matcher.end();
    }
    tokens.add(new Token("", text.length()));
  }

  static Condition parse(String text) throws Mistake {
    var parser = new ConditionParser(text);
    if (text.strip().equals("all")) {
      return new Condition.All();
    }
    var condition = parser.or();
    var rest = parser.peek();
    if (!rest.text().isEmpty()) {
      throw new Mistake(rest.at(), "\"" + rest.text() + "\" was not expected here");
    }
    return condition;
  }

  private Condition or() throws Mistake {
    var left = and();
    while (take("or")) {
      left = new Condition.Or(left, and());
    }
    return left;
  }

  private Condition and() throws Mistake {
    var left = not();
    while (take("and")) {
      left = new Condition.And(left, not());
    }
    return left;
  }

  private Condition not() throws Mistake {
    if (++depth > DEEPEST) {
      throw new Mistake(peek().at(), "The condition is nested too deep");
    }
    try {
      if (take("not")) {
        return new Condition.Not(not());
      }
      if (take("(")) {
        var inner = or();
        if (!take(")")) {
          throw new Mistake(peek().at(), "A closing parenthesis is missing");
        }
        return inner;
      }
      return use();
    } finally {
      depth--;
    }
  }

  private Condition use() throws Mistake {
    var variable = word("a variable");
    for (var operator : Operator.values()) {
      if (take(operator.sign())) {
        var literal = word("a number or a code").text();
        return new Condition.Comparison(
            new Code(variable.text()), operator, literal(literal), variable.at());
      }
    }
    return new Condition.Flag(new Code(variable.text()), variable.at());
  }

  private static Condition.Literal literal(String word) {
    return word.matches("-?\\d{1,18}") ? new Condition.Number(word) : new Condition.Category(word);
  }

  private Token word(String expected) throws Mistake {
    var token = peek();
    if (!token.text().matches("[\\p{L}\\p{N}_.+-]+") || isKeyword(token.text())) {
      throw new Mistake(token.at(), "Here " + expected + " is missing");
    }
    next++;
    return token;
  }

  private static boolean isKeyword(String word) {
    return List.of("and", "or", "not", "all").contains(word);
  }

  private Token peek() {
    return tokens.get(next);
  }

  private boolean take(String text) {
    boolean found = peek().text().equals(text);
    if (found) {
      next++;
    }
    return found;
  }
}
