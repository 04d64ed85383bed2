package org.fiche.check.subject;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.fiche.card.Card;
import org.fiche.card.Code;
import org.fiche.card.CodeList;
import org.fiche.card.Database;
import org.fiche.card.Dimension;
import org.fiche.card.Kind;
import org.fiche.card.Variable;
import org.fiche.card.setting.Settings;
import org.fiche.content.Content;
import org.fiche.content.ContentFile;
import org.fiche.content.Source;

/** What checks look at: the content, with what several of them need to look up. */
public final class Subject {

  private final Content content;
  private final LocalDate today;
  private final Map<String, List<Source<? extends Card>>> byKey = new LinkedHashMap<>();
  private final Map<String, TableAt> tables = new LinkedHashMap<>();
  private final Map<Kind, List<Source<? extends Card>>> byKind = new EnumMap<>(Kind.class);
  private final List<Writing> writings = new ArrayList<>();
  private final List<Reference> references = new ArrayList<>();
  private final List<VariableUse> uses = new ArrayList<>();

  /** A table with its place: {@code path} inside the card of its database. */
  public record TableAt(Source<Database> database, String path, Database.Table table) {}

  /**
   * @param parts of a card of the content
   */
  public Subject(
      Content content, LocalDate today, Function<Source<? extends Card>, CardParts> parts) {
    this.content = content;
    this.today = today;
    for (var card : content.cards()) {
      byKey.computeIfAbsent(card.value().code().key(), key -> new ArrayList<>()).add(card);
      byKind.computeIfAbsent(card.value().kind(), kind -> new ArrayList<>()).add(card);
      var apart = parts.apply(card);
      writings.addAll(apart.writings());
      references.addAll(apart.references());
      uses.addAll(apart.uses());
    }
    settingTexts().forEach(writings::add);
    for (var database : all(Database.class)) {
      var list = database.value().tables();
      for (int index = 0; index < list.size(); index++) {
        var table = list.get(index);
        tables.putIfAbsent(table.name(), new TableAt(database, "tables[" + index + "]", table));
      }
    }
  }

  public LocalDate today() {
    return today;
  }

  public List<Source<? extends Card>> cards() {
    return content.cards();
  }

  /** Cards of one kind, in the order of their files. */
  @SuppressWarnings("unchecked")
  public <C extends Card> List<Source<C>> all(Class<C> type) {
    return byKind.values().stream()
        .filter(cards -> type.isInstance(cards.getFirst().value()))
        .flatMap(List::stream)
        .map(card -> (Source<C>) card)
        .toList();
  }

  /** Cards with a code: one, unless two claim it. */
  public List<Source<? extends Card>> cards(Code code) {
    return byKey.getOrDefault(code.key(), List.of());
  }

  public Optional<Source<? extends Card>> card(Code code) {
    return cards(code).stream().findFirst().map(each -> each);
  }

  public <C extends Card> Optional<C> card(Code code, Class<C> type) {
    return cards(code).stream()
        .map(Source::value)
        .filter(type::isInstance)
        .findFirst()
        .map(type::cast);
  }

  /** Whether a card of that code exists, be it readable or not. */
  public boolean exists(Code code) {
    return byKey.containsKey(code.key()) || content.unreadable().contains(code.key());
  }

  /** Whether the card of that code could not be read. */
  public boolean unreadable(Code code) {
    return content.unreadable().contains(code.key());
  }

  /** The SQL files of derived tables. */
  public List<ContentFile> derivations() {
    return content.derivations();
  }

  /** Codes of all cards of some kinds, as they are written. */
  public List<String> codes(Set<Kind> kinds) {
    return content.cards().stream()
        .map(Source::value)
        .filter(card -> kinds.contains(card.kind()))
        .map(card -> card.code().written())
        .toList();
  }

  public Optional<Source<Settings>> settings() {
    return content.settings();
  }

  public Optional<TableAt> table(String name) {
    return Optional.ofNullable(tables.get(name));
  }

  public Map<String, TableAt> tables() {
    return tables;
  }

  /** Whether a card that may hold more tables could not be read. */
  public boolean someTablesUnread() {
    return content.files().stream()
        .filter(file -> file.folder().equals(Kind.DATABASE.folder()))
        .anyMatch(file -> content.unreadable().contains(new Code(file.name()).key()));
  }

  /** All texts of cards and settings. */
  public List<Writing> writings() {
    return writings;
  }

  /** The texts that are of no card. */
  public List<Writing> settingTexts() {
    return content.settings().map(SettingTexts::of).orElse(List.of());
  }

  /** All places where a card names another. */
  public List<Reference> references() {
    return references;
  }

  /** All places where methods name a variable, with the variable if it is one that exists. */
  public List<VariableUse> variableUses() {
    return uses;
  }

  /** Codes that a variable takes, as far as a dimension tells them. */
  public List<String> categories(Variable variable) {
    return all(Dimension.class).stream()
        .map(Source::value)
        .filter(each -> each.variable().filter(variable.code()::same).isPresent())
        .findFirst()
        .map(this::categories)
        .orElse(List.of());
  }

  private List<String> categories(Dimension dimension) {
    return dimension
        .codelist()
        .flatMap(code -> card(code, CodeList.class))
        .map(list -> list.codes().stream().map(CodeList.Entry::code).toList())
        .orElseGet(() -> dimension.categories().stream().map(Dimension.Category::code).toList());
  }

  public Optional<Variable> variable(Code code) {
    return card(code, Variable.class);
  }
}
