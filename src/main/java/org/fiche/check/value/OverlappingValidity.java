package org.fiche.check.value;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.function.Consumer;
import org.fiche.card.CodeList;
import org.fiche.check.subject.Check;
import org.fiche.check.subject.Subject;
import org.fiche.content.Source;
import org.fiche.finding.Finding;
import org.fiche.finding.FindingCode;

/** Codes that stand twice in a list on the same day. */
public final class OverlappingValidity implements Check {

  @Override
  public void check(Subject subject, Consumer<Finding> findings) {
    subject.all(CodeList.class).forEach(list -> check(list, findings));
  }

  private static void check(Source<CodeList> list, Consumer<Finding> findings) {
    var seen = new HashMap<String, List<CodeList.Entry>>();
    var codes = list.value().codes();
    for (int index = 0; index < codes.size(); index++) {
      var entry = codes.get(index);
      var others = seen.computeIfAbsent(entry.code(), code -> new ArrayList<>());
      if (others.stream().anyMatch(entry::overlaps)) {
        findings.accept(
            new Finding(
                FindingCode.OVERLAPPING_VALIDITY,
                list.place("codes[" + index + "].code"),
                "The code " + entry.code() + " is valid twice on the same days",
                "end the earlier one with `to:` before the later one begins; both days belong to it"));
      }
      others.add(entry);
    }
  }
}
