package org.fiche.exchange.news;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.io.SyndFeedInput;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fiche.card.text.Language;
import org.fiche.catalogue.RealContent;
import org.fiche.exchange.news.Feed.Item;
import org.junit.jupiter.api.Test;

class FeedTest {

  @Test
  void olderVersionStaysInTheFeedBesideTheNewest() throws Exception {
    var catalogue = RealContent.catalogue();
    var card = catalogue.find("stat_003_014").orElseThrow();
    var day = LocalDate.of(2026, 2, 3);
    var items =
        List.of(
            new Item(card, "2026-02-03-2", day, true), new Item(card, "2026-02-03", day, false));
    var xml = new Feed(catalogue, Language.DE, Optional.empty(), items).xml();
    var feed = new SyndFeedInput().build(new StringReader(xml));
    assertThat(feed.getEntries())
        .extracting(SyndEntry::getUri)
        .containsExactly(
            "https://fiche.example/id/stat_003_014/2026-02-03-2",
            "https://fiche.example/id/stat_003_014/2026-02-03");
    assertThat(feed.getEntries())
        .extracting(SyndEntry::getLink)
        .containsExactly(
            "https://fiche.example/de/cards/stat_003_014",
            "https://fiche.example/id/stat_003_014/2026-02-03?lang=de");
    assertThat(feed.getEntries().getFirst().getUpdatedDate().toInstant())
        .isEqualTo("2026-02-03T00:00:00Z");
  }

  @Test
  void feedWithoutItemsIsStillAFeed() throws Exception {
    var catalogue = RealContent.catalogue();
    var xml = new Feed(catalogue, Language.FR, Optional.empty(), List.of()).xml();
    assertThat(new SyndFeedInput().build(new StringReader(xml)).getEntries()).isEmpty();
  }
}
