package org.fiche.content;

import java.util.List;
import java.util.Optional;
import org.fiche.finding.Finding;
import org.fiche.finding.FindingCode;
import org.fiche.finding.Place;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.composer.Composer;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;
import org.yaml.snakeyaml.resolver.Resolver;

/** The tree of a YAML file, with marks; nothing is typed yet. */
record YamlFile(Optional<Node> root, List<Finding> findings) {

  private static final int DEEPEST = 20;

  static YamlFile parse(ContentFile file) {
    try {
      var node = new Composer(new Plain(file.text()), new Resolver(), options()).getSingleNode();
      return node == null
          ? broken(
              finding(file, FindingCode.YAML_SYNTAX, null, "The file is empty", "write a card"))
          : new YamlFile(Optional.of(node), List.of());
    } catch (AliasFound alias) {
      return broken(
          finding(
              file,
              FindingCode.YAML_ALIAS,
              alias.mark,
              "Anchors and aliases (&, *) are not read",
              "write the value out, or put the text in quotes"));
    } catch (MarkedYAMLException wrong) {
      var mark = wrong.getProblemMark() == null ? wrong.getContextMark() : wrong.getProblemMark();
      return broken(finding(file, FindingCode.YAML_SYNTAX, mark, said(wrong), REMEDY));
    } catch (YAMLException wrong) {
      return broken(finding(file, FindingCode.YAML_SYNTAX, null, said(wrong), REMEDY));
    }
  }

  private static final String REMEDY =
      "mend the indent, or put a text with \": \" or a special first character in quotes";

  private static String said(YAMLException wrong) {
    var problem = wrong instanceof MarkedYAMLException marked ? marked.getProblem() : null;
    var words = problem != null ? problem : String.valueOf(wrong.getMessage());
    return "This is not YAML: " + words.lines().findFirst().orElse("it cannot be read");
  }

  private static YamlFile broken(Finding finding) {
    return new YamlFile(Optional.empty(), List.of(finding));
  }

  private static Finding finding(
      ContentFile file, FindingCode code, @Nullable Mark mark, String message, String remedy) {
    return new Finding(code, placeOf(file, mark), message, remedy);
  }

  static Place placeOf(ContentFile file, @Nullable Mark mark) {
    return mark == null
        ? Place.start(file.path())
        : new Place(file.path(), mark.getLine() + 1, mark.getColumn() + 1);
  }

  private static LoaderOptions options() {
    var options = new LoaderOptions();
    options.setNestingDepthLimit(DEEPEST);
    options.setCodePointLimit((int) ContentFolder.LARGEST_YAML);
    return options;
  }

  /** Stops at the first alias: expanding them is how a small file fills the memory. */
  private static final class Plain extends ParserImpl {
    Plain(String text) {
      super(new StreamReader(text), options());
    }

    @Override
    public Event getEvent() {
      var event = super.getEvent();
      if (event instanceof AliasEvent) {
        throw new AliasFound(event.getStartMark());
      }
      return event;
    }
  }

  private static final class AliasFound extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient Mark mark;

    AliasFound(Mark mark) {
      super("alias", null, false, false);
      this.mark = mark;
    }
  }
}
