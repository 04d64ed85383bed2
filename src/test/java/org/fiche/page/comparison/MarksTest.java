package org.fiche.page.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.fiche.page.comparison.Cell.Piece;
import org.junit.jupiter.api.Test;

class MarksTest {

  @Test
  void wordsThatDifferAreMarkedInBoth() {
    assertThat(marked(words("the share of people with a file"), words("the share of all people")))
        .containsExactly("the share of people [with a file]", "the share of [all] people");
  }

  @Test
  void sameWordsAreNotMarked() {
    assertThat(marked(words("one and the same"), words("one and the same")))
        .containsExactly("one and the same", "one and the same");
  }

  @Test
  void itemsAreComparedWhereverTheyStand() {
    assertThat(marked(items("A", "B", "C"), items("C", "A"))).containsExactly("A|[B]|C", "C|A");
  }

  @Test
  void firstOfThreeShowsWhatAnyOtherLacks() {
    assertThat(marked(words("a b c"), words("a b"), words("b c")))
        .containsExactly("[a] b [c]", "a b", "b c");
  }

  @Test
  void silenceMarksEverythingThatTheOtherSays() {
    assertThat(marked(items("A"), Cell.EMPTY)).containsExactly("[A]", "");
  }

  private static List<String> marked(Cell... cells) {
    return Marks.on(List.of(cells)).stream().map(MarksTest::written).toList();
  }

  private static String written(Cell cell) {
    return cell.pieces().stream()
        .map(each -> each.marked() ? "[" + each.text() + "]" : each.text())
        .collect(Collectors.joining(cell.listed() ? "|" : ""));
  }

  private static Cell words(String words) {
    return cell(false, words.split("(?<= )"));
  }

  private static Cell items(String... items) {
    return cell(true, items);
  }

  private static Cell cell(boolean listed, String... texts) {
    return new Cell(
        listed,
        Arrays.stream(texts).map(text -> new Piece(text, Optional.empty(), false)).toList(),
        Optional.empty());
  }
}
