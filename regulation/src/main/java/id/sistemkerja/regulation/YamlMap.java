package id.sistemkerja.regulation;

import id.sistemkerja.kernel.BilingualText;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** A YAML mapping that knows where it stands, so that every fault names its line. */
final class YamlMap {
  private final String file;
  private final int line;
  private final Map<String, Value> values;

  /** Keys that stand there again; the first one counts. */
  private final List<Value> repeated;

  private YamlMap(String file, int line, Map<String, Value> values, List<Value> repeated) {
    this.file = file;
    this.line = line;
    this.values = values;
    this.repeated = repeated;
  }

  static YamlMap parse(String file, String yaml) {
    Optional<Node> root;
    try {
      root =
          new Compose(LoadSettings.builder().setLabel(file).setUseMarks(true).build())
              .composeString(yaml);
    } catch (MarkedYamlEngineException broken) {
      int line = broken.getProblemMark().map(mark -> mark.getLine() + 1).orElse(0);
      throw new ProfileFault(file, line, "is not YAML: " + broken.getProblem());
    } catch (YamlEngineException broken) {
      throw new ProfileFault(file, 0, "is not YAML: " + broken.getMessage());
    }
    return new Value(
            file, root.orElseThrow(() -> new ProfileFault(file, 0, "there is nothing in it")))
        .map();
  }

  int line() {
    return line;
  }

  Set<String> keys() {
    return values.keySet();
  }

  void onlyKeys(Faults faults, String... known) {
    values.forEach((key, value) -> {
      if (!List.of(known).contains(key)) {
        faults.add(value.fault("unknown key '" + key + "'"));
      }
    });
    noKeyTwice(faults);
  }

  void noKeyTwice(Faults faults) {
    repeated.forEach(key -> faults.add(key.fault("key '" + key.text() + "' is there twice")));
  }

  Value get(String key) {
    return find(key).orElseThrow(() -> fault("'" + key + "' is missing"));
  }

  Optional<Value> find(String key) {
    return Optional.ofNullable(values.get(key));
  }

  ProfileFault fault(String fault) {
    return new ProfileFault(file, line, fault);
  }

  /** A value of a mapping or a list. */
  static final class Value {
    private final String file;
    private final Node node;

    private Value(String file, Node node) {
      this.file = file;
      this.node = node;
    }

    int line() {
      return node.getStartMark().map(mark -> mark.getLine() + 1).orElse(0);
    }

    ProfileFault fault(String fault) {
      return new ProfileFault(file, line(), fault);
    }

    YamlMap map() {
      if (!(node instanceof MappingNode mapping)) {
        throw fault("a mapping is expected here");
      }
      Map<String, Value> values = new LinkedHashMap<>();
      List<Value> repeated = new ArrayList<>();
      for (NodeTuple tuple : mapping.getValue()) {
        Value key = new Value(file, tuple.getKeyNode());
        if (values.putIfAbsent(key.text(), new Value(file, tuple.getValueNode())) != null) {
          repeated.add(key);
        }
      }
      return new YamlMap(file, line(), values, repeated);
    }

    List<Value> list() {
      if (!(node instanceof SequenceNode sequence)) {
        throw fault("a list is expected here");
      }
      List<Value> items = new ArrayList<>();
      sequence.getValue().forEach(item -> items.add(new Value(file, item)));
      return items;
    }

    String text() {
      if (!(node instanceof ScalarNode scalar) || scalar.getValue().isBlank()) {
        throw fault("a text is expected here");
      }
      return scalar.getValue().strip();
    }

    int integer() {
      try {
        return Integer.parseInt(text());
      } catch (NumberFormatException notANumber) {
        throw fault("'" + text() + "' is not a whole number");
      }
    }

    LocalDate date() {
      try {
        return LocalDate.parse(text());
      } catch (DateTimeParseException notADate) {
        throw fault("'" + text() + "' is not a date (yyyy-mm-dd)");
      }
    }

    /** Two texts in a list: Indonesian, English. */
    BilingualText bilingual() {
      List<Value> both = list();
      if (both.size() != 2) {
        throw fault("two texts are expected here: Indonesian, English");
      }
      return new BilingualText(both.get(0).text(), both.get(1).text());
    }
  }
}
