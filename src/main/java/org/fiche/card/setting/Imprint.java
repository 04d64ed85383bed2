package org.fiche.card.setting;

import java.util.List;
import java.util.Optional;
import org.fiche.card.Says;
import org.fiche.card.text.Language;
import org.fiche.card.text.Text;

/** Who publishes the catalogue, where and on which terms: the file {@code catalogue.yaml}. */
public record Imprint(
    @Says("Name of the catalogue") Text title,
    @Says("One sentence for the start page") Text lead,
    @Says("Who publishes it") Publisher publisher,
    @Says("Where identifiers begin: https://fiche.example") String baseUri,
    @Says("Required languages, in the order in which readers fall back") List<Language> languages,
    @Says("Terms of use of the content") Licence licence,
    @Says("Who answers remarks") Contact contact,
    @Says("Where indicators are published") List<Context> contexts,
    @Says("What every page says at its foot") Text notice,
    @Says("Source of the areas") Optional<Text> areasSource) {

  public record Publisher(
      @Says("As references print it: IMA_AIM") String code,
      @Says("Its name") Text name,
      @Says("Its own site") Optional<String> homepage) {}

  public record Licence(@Says("Name") String name, @Says("Address of its text") String url) {}

  public record Contact(@Says("Where remarks go") String email) {}

  public record Context(
      @Says("As cards name it: Atlas") String code,
      @Says("Suffix of published codes: At") String suffix,
      @Says("As references print it") Text label) {}

  public Optional<Context> context(String code) {
    return contexts.stream().filter(context -> context.code().equals(code)).findFirst();
  }
}
