package id.sistemkerja.acceptance.project;

import static org.assertj.core.api.Assertions.assertThat;

import id.sistemkerja.acceptance.Project;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The glossary names code that exists, where it says. */
class GlossaryTest {
  private static final Pattern CODE = Pattern.compile("`([^`]+)`");

  record Line(String term, List<String> names, List<String> modules) {}

  static List<Line> lines() {
    List<Line> lines = new ArrayList<>();
    for (String row : Project.read("docs/glossary.md").lines().toList()) {
      String[] cells = row.split("\\|", -1);
      if (cells.length == 7 && !cells[1].isBlank() && cells[2].contains("`")) {
        List<String> names = CODE.matcher(cells[2]).results().map(r -> r.group(1)).toList();
        lines.add(new Line(cells[1].strip(), names, List.of(cells[4].strip().split(", "))));
      }
    }
    return lines;
  }

  @Test
  void thereAreTerms() {
    assertThat(lines()).hasSizeGreaterThan(30);
  }

  @ParameterizedTest
  @MethodSource("lines")
  void everyCodeNameIsDeclaredInAModuleOfItsLine(Line line) throws IOException {
    for (String name : line.names()) {
      assertThat(declared(name, line.modules())).as("%s: %s", line.term(), name).isTrue();
    }
    for (String module : line.modules()) {
      assertThat(Project.root().resolve(module)).isDirectory();
    }
  }

  @Test
  void aNameThatIsNotDeclaredIsFound() throws IOException {
    assertThat(declared("AssignmentLeter", List.of("assignment-service"))).isFalse();
    assertThat(declared("LetterDecider", List.of("regulation"))).isFalse();
    assertThat(declared("UnitKind.isAparatus", List.of("regulation"))).isFalse();
  }

  /** A type, a member of a type written {@code Type.member}, or a constant of an enum. */
  private static boolean declared(String name, List<String> modules) throws IOException {
    String type = name.contains(".") ? name.substring(0, name.indexOf('.')) : name;
    boolean constant = name.equals(name.toUpperCase(java.util.Locale.ROOT));
    Pattern declaration =
        constant
            ? Pattern.compile("(?m)^  " + name + "[,;(]?$")
            : Pattern.compile("\\b(class|record|enum|interface) " + type + "\\b");
    for (String module : modules) {
      try (Stream<Path> files = Files.walk(Project.root().resolve(module).resolve("src/main"))) {
        for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
          String text = Files.readString(file);
          Matcher matcher = declaration.matcher(text);
          if (matcher.find()
              && (!name.contains(".")
                  || text.contains(" " + name.substring(name.indexOf('.') + 1) + "("))) {
            return true;
          }
        }
      }
    }
    return false;
  }
}
