package org.fiche.card.method;

import java.util.OptionalInt;
import java.util.function.BiFunction;
import org.fiche.card.Code;

/** How many years a derivation looks back: a number, or the parameter that its query binds. */
public sealed interface YearsBack {

  record Fixed(int years) implements YearsBack {}

  /** Written {@code concept.parameter}; the number stands once, in its concept. */
  record Owned(Code concept, String parameter) implements YearsBack {

    @Override
    public String toString() {
      return concept + "." + parameter;
    }
  }

  /**
   * @param value the number of a concept's parameter
   * @return nothing if there is no such parameter
   */
  default OptionalInt years(BiFunction<Code, String, OptionalInt> value) {
    return switch (this) {
      case Fixed fixed -> OptionalInt.of(fixed.years());
      case Owned owned -> value.apply(owned.concept(), owned.parameter());
    };
  }
}
