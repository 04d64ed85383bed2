package org.fiche.page.walk;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.net.URL;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.fiche.card.text.Language;
import org.fiche.testing.OwnWalk;
import org.fiche.testing.SiteOfTwoReleases;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every address of a site that has figures, older versions, a card that is superseded and one that
 * has another code than before: none is missing, none leads on and on, and what is HTML is valid.
 */
@QuarkusTest
@TestProfile(OwnWalk.class)
class WalkTest {

  /** Answers to questions are as many as questions, and lists of one's own as their cards allow. */
  private static final Pattern QUESTION =
      Pattern.compile(
          "/../search\\?(?!kind=[a-z]*$).*|/../(compare|list)\\?.*|.*[?&]list=.*|/api/.*\\?.*");

  /** Made alike, by hundreds: every so manieth stands for all. */
  private static final Pattern HUNDREDS =
      Pattern.compile(
          "/../areas/(municipality|arrondissement|province)/.*|/data/.*|/id/.*\\.pdf.*|/embed/.*"
              + "|.*/cite\\?.*|.*[?&](year|level|area|view|sort|more)=.*");

  /** What one language has, the others have too. */
  private static final Pattern TRANSLATION = Pattern.compile("/(nl|de|en)/[^/]+/.*");

  /** Statistical sectors are twenty thousand. */
  private static final Pattern THOUSANDS = Pattern.compile("/../areas/sector/.*");

  /** Four languages and nine formats of each version. */
  private static final Pattern VERSION =
      Pattern.compile("/id/.*|/../cards/[^/]*/(versions|cite).*");

  @Inject SiteOfTwoReleases site;
  @Inject Clock clock;

  @TestHTTPResource("/")
  URL server;

  @TempDir static Path root;

  @BeforeEach
  void publish() throws Exception {
    site.stands(root);
  }

  private Walk.Met walk(Walk.Plan plan) throws Exception {
    var starts = new ArrayList<>(List.of("/robots.txt", "/sitemap.xml", "/id/stat_003_099"));
    for (var language : Language.codes()) {
      starts.add("/" + language + "/");
      starts.add("/" + language + "/cards/stat_003_014/values/" + site.firstRelease());
    }
    var address = server.toString().replaceFirst("/$", "");
    try (var asker = new Answer.Asker(address)) {
      var met = new Walk(asker, plan).from(starts);
      System.out.println(met.addresses().size() + " addresses, " + met.checkedPages() + " checked");
      assertThat(met.broken()).isEmpty();
      return met;
    }
  }

  private static boolean isOneIn(int many, String address) {
    return Math.floorMod(address.hashCode(), many) == 0;
  }

  private boolean isAskedAlways(String address) {
    if (THOUSANDS.matcher(address).matches()) {
      return isOneIn(720, address);
    }
    if (QUESTION.matcher(address).matches()) {
      return false;
    }
    if (HUNDREDS.matcher(address).matches()) {
      return isOneIn(60, address);
    }
    int many =
        VERSION.matcher(address).matches() ? 12 : TRANSLATION.matcher(address).matches() ? 4 : 1;
    return address.contains("/stat_003_014") || isOneIn(many, address);
  }

  /**
   * Every card and shelf in the first language, and every fourth in the others; of versions and
   * formats those of one card, and every twelfth.
   */
  @Test
  void everyAddressAnswersAndPagesAreValid() throws Exception {
    var met =
        walk(
            new Walk.Plan(
                this::isAskedAlways, address -> address.startsWith("/fr/") || isOneIn(4, address)));
    assertThat(met.checkedPages()).isGreaterThan(100);
    for (var language : Language.codes()) {
      assertThat(met.addresses())
          .contains(
              "/" + language + "/releases",
              "/" + language + "/cards/stat_003_014/versions/2025-09-25",
              "/" + language + "/cards/stat_003_014/versions/2025-09-25..." + LocalDate.now(clock),
              "/id/stat_003_014.ris?lang=" + language,
              "/id/stat_003_014.jsonld?lang=" + language,
              "/feed." + language + ".atom",
              "/releases." + language + ".ics");
    }
  }

  @Tag("slow")
  @Test
  void everyPageIsValid() throws Exception {
    var met =
        walk(
            new Walk.Plan(
                address ->
                    !QUESTION.matcher(address).matches()
                        && (!THOUSANDS.matcher(address).matches() || isOneIn(80, address))
                        && (!HUNDREDS.matcher(address).matches() || isOneIn(4, address)),
                address -> true));
    assertThat(met.checkedPages()).isGreaterThan(1_500);
  }
}
