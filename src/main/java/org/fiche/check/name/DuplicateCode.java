package org.fiche.check.name;

import java.util.HashMap;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.fiche.card.Card;
import org.fiche.card.Code;
import org.fiche.check.subject.Check;
import org.fiche.check.subject.Subject;
import org.fiche.content.Source;
import org.fiche.finding.Finding;
import org.fiche.finding.FindingCode;

/** Codes and former codes that two cards claim, over all kinds. */
public final class DuplicateCode implements Check {

  private record Claim(Source<? extends Card> card, Code code, String path) {}

  @Override
  public void check(Subject subject, Consumer<Finding> findings) {
    var first = new HashMap<String, Claim>();
    claims(subject)
        .forEach(
            claim -> {
              var other = first.putIfAbsent(claim.code().key(), claim);
              if (other != null) {
                findings.accept(
                    new Finding(
                        FindingCode.DUPLICATE_CODE,
                        claim.card().place(claim.path()),
                        "The code "
                            + claim.code()
                            + " is taken by "
                            + other.card().file().path()
                            + (other.code().written().equals(claim.code().written())
                                ? ""
                                : " as " + other.code()),
                        "give one of them another code; case, _ and - make no difference"));
              }
            });
  }

  /** Codes first, so that a former code gives way to a code that is in use. */
  private static Stream<Claim> claims(Subject subject) {
    var now = subject.cards().stream().map(card -> new Claim(card, card.value().code(), "code"));
    var former = subject.cards().stream().flatMap(DuplicateCode::former);
    return Stream.concat(now, former);
  }

  private static Stream<Claim> former(Source<? extends Card> card) {
    var codes = card.value().head().formerCodes();
    return IntStream.range(0, codes.size())
        .mapToObj(index -> new Claim(card, codes.get(index), "former_codes[" + index + "]"));
  }
}
