package org.fiche.page.walk;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * A crawler: it asks for every address that an answer names, in pages, in maps and feeds and in the
 * heads of answers, and notes what is wrong with it.
 */
final class Walk {

  private static final String BASE = "https://fiche.example";
  private static final Pattern HEADER = Pattern.compile("<([^>]*)>");
  private static final int THREADS = 4;

  private final Answer.Asker asker;
  private final Plan plan;

  private final Set<String> seen = ConcurrentHashMap.newKeySet();
  private final Map<String, Set<String>> ids = new ConcurrentHashMap<>();
  private final Queue<Jump> jumps = new ConcurrentLinkedQueue<>();
  private final Queue<String> broken = new ConcurrentLinkedQueue<>();
  private final Queue<HtmlCheck> checks = new ConcurrentLinkedQueue<>();
  private final AtomicInteger checked = new AtomicInteger();

  /**
   * What is asked for and what of it is checked.
   *
   * @param asked whether an address is asked for
   * @param checked whether its page is read by the checker of the HTML standard
   */
  record Plan(Predicate<String> asked, Predicate<String> checked) {}

  /** A link to a part of a page. */
  private record Jump(String from, String page, String part) {}

  /** What was met. */
  record Met(Set<String> addresses, int checkedPages, List<String> broken) {}

  Walk(Answer.Asker asker, Plan plan) {
    this.asker = asker;
    this.plan = plan;
  }

  Met from(Collection<String> starts) throws Exception {
    Collection<String> waiting = List.copyOf(starts);
    seen.addAll(starts);
    try (var workers = Executors.newFixedThreadPool(THREADS)) {
      while (!waiting.isEmpty()) {
        System.out.printf("%d addresses, %d of them next%n", seen.size(), waiting.size());
        var next = new ConcurrentLinkedQueue<String>();
        var visits = waiting.stream().map(each -> workers.submit(visit(each, next::add))).toList();
        for (var visit : visits) {
          visit.get();
        }
        waiting = next;
      }
    }
    jumps.stream()
        .filter(jump -> ids.containsKey(jump.page()))
        .filter(jump -> !ids.getOrDefault(jump.page(), Set.of()).contains(jump.part()))
        .forEach(jump -> note(jump.from(), "no #" + jump.part() + " on " + jump.page()));
    return new Met(Set.copyOf(seen), checked.get(), broken.stream().sorted().toList());
  }

  private void note(String address, String what) {
    System.out.println(address + ": " + what);
    broken.add(address + ": " + what);
  }

  /** Asks for an address, and tells what else is to be asked for. */
  private Callable<String> visit(String address, Consumer<String> next) {
    return () -> {
      for (var found : links(address)) {
        if (plan.asked().test(found) && seen.add(found)) {
          next.accept(found);
        }
      }
      return address;
    };
  }

  /** What the answer of an address names. */
  private List<String> links(String address) throws Exception {
    var answer = asker.ask(address);
    var found = new ArrayList<String>();
    if (answer.status() != 200) {
      note(address, answer.status() + answer.moved().map(to -> " after " + to).orElse(""));
      return found;
    }
    HEADER.matcher(answer.links()).results().forEach(link -> follow(link.group(1), found));
    if (answer.type().startsWith("text/html")) {
      var html = answer.text();
      var page = Jsoup.parse(html);
      ids.put(address, Set.copyOf(page.select("[id]").eachAttr("id")));
      PageOrder.of(page, address).forEach(what -> note(address, what));
      page.select("a[href], link[href]").forEach(link -> follow(address, link.attr("href"), found));
      page.select("form[action]").forEach(form -> follow(form.attr("action"), found));
      check(address, html);
    } else if (answer.type().contains("xml")) {
      read(Jsoup.parse(answer.text(), org.jsoup.parser.Parser.xmlParser()), found);
    }
    return found;
  }

  /** Maps of the site and feeds. */
  private static void read(Document xml, List<String> found) {
    xml.select("loc").forEach(place -> follow(place.text(), found));
    xml.select("*|link[href], link[href]").forEach(link -> follow(link.attr("href"), found));
    xml.select("entry > id").forEach(id -> follow(id.text(), found));
  }

  private void check(String address, String html) throws Exception {
    if (plan.checked().test(address)) {
      checked.incrementAndGet();
      var idle = checks.poll();
      var check = idle == null ? new HtmlCheck() : idle;
      check.of(html).forEach(what -> note(address, what));
      checks.add(check);
    }
  }

  private void follow(String from, String link, List<String> found) {
    int hash = link.indexOf('#');
    if (hash >= 0) {
      var page = hash == 0 ? from : inside(link.substring(0, hash));
      jumps.add(new Jump(from, page, link.substring(hash + 1)));
    }
    follow(link, found);
  }

  private static void follow(String link, List<String> found) {
    var address = inside(link.replaceFirst("#.*", ""));
    if (address.startsWith("/")) {
      found.add(address);
    }
  }

  /** The address on this server; that of another stays as it is. */
  private static String inside(String address) {
    return address.startsWith(BASE) ? address.substring(BASE.length()) : address;
  }
}
