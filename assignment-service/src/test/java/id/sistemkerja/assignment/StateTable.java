package id.sistemkerja.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A table of what each command leads to in each state, as text: the first line names the commands,
 * the first column the state (a comma and a remark may follow it).
 */
public record StateTable(List<String> commands, Map<String, List<String>> rows) {
  /** One combination. */
  public record Cell(String state, String command, String expected) {
    @Override
    public String toString() {
      return state + " × " + command + " → " + expected;
    }
  }

  public static StateTable parse(String text) {
    List<List<String>> lines =
        text.lines()
            .map(line -> Arrays.stream(line.split("\\|")).map(String::strip).toList())
            .toList();
    Map<String, List<String>> rows = new LinkedHashMap<>();
    for (List<String> line : lines.subList(1, lines.size())) {
      rows.put(line.getFirst(), line.subList(1, line.size()));
    }
    return new StateTable(lines.getFirst().subList(1, lines.getFirst().size()), rows);
  }

  public Stream<Cell> cells() {
    return rows.entrySet().stream()
        .flatMap(row ->
            Stream.iterate(0, i -> i + 1)
                .limit(commands.size())
                .map(i -> new Cell(row.getKey(), commands.get(i), row.getValue().get(i))));
  }

  /** Nothing that the sealed types permit is left out. */
  public void mentionsEvery(Class<?> states, Class<?> commandTypes) {
    assertThat(Set.copyOf(commands)).containsAll(leaves(commandTypes));
    assertThat(rows.keySet().stream().map(state -> state.split(",")[0]).collect(Collectors.toSet()))
        .isEqualTo(leaves(states));
  }

  private static Set<String> leaves(Class<?> type) {
    return type.isSealed()
        ? Arrays.stream(type.getPermittedSubclasses())
            .flatMap(permitted -> leaves(permitted).stream())
            .collect(Collectors.toSet())
        : Set.of(type.getSimpleName());
  }
}
