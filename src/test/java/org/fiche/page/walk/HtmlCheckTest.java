package org.fiche.page.walk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HtmlCheckTest {

  private static final String PAGE =
      "<!doctype html><html lang=\"fr\"><head><title>A</title></head><body>%s</body></html>";

  @Test
  void mistakeIsNamedWithItsLineAndAGoodPageIsLeftAlone() throws Exception {
    var check = new HtmlCheck();
    assertThat(check.of(PAGE.formatted("<p id=a>A</p>\n<p id=a><div>B</div></p>")))
        .anySatisfy(each -> assertThat(each).startsWith("line 2: Duplicate ID"))
        .hasSizeGreaterThan(1);
    assertThat(check.of(PAGE.formatted("<p id=a>A</p>"))).isEmpty();
  }
}
