package id.sistemkerja.acceptance.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Every library of the class path is under a licence that we know and can keep: permissive, or one
 * whose duties end at the library itself when it is used unchanged (EPL, LGPL, MPL, GPL with the
 * class path exception).
 */
class LicencesTest {
  private static final Pattern KNOWN =
      Pattern.compile(
          "(?i)(the )?apache.*2\\.0.*|(the )?mit.*|mit-0|0bsd|.*\\bbsd\\b.*|bsd-.*|edl 1\\.0"
              + "|eclipse distribution license.*|eclipse public license.*|epl[ -][12]\\.0"
              + "|(gnu )?lesser general public license.*|gnu lesser general public license.*"
              + "|lgpl-2\\.1.*|mpl 2\\.0|mozilla public license.*2\\.0.*|gpl2 w/ cpe"
              + "|bouncy castle licence|go license|indiana university extreme! lab software license"
              + "|public domain.*|cc0.*|isc.*");

  @Test
  void everyLibraryIsUnderALicenceThatWeKnow() {
    Map<String, List<String>> unknown = new TreeMap<>();
    int seen = 0;
    for (Path jar : libraries()) {
      seen++;
      List<String> licences = licences(pomBeside(jar));
      // of several, one may be chosen
      if (licences.stream().noneMatch(name -> KNOWN.matcher(name).matches())) {
        unknown.put(jar.getFileName().toString(), licences);
      }
    }
    assertThat(seen).isGreaterThan(100);
    assertThat(unknown).isEmpty();
  }

  @Test
  void aLicenceThatReachesIntoOurCodeIsNotAmongThem() {
    assertThat(
            Stream.of(
                    "GNU General Public License v3.0",
                    "GPL-3.0",
                    "GNU Affero General Public License v3",
                    "AGPL-3.0",
                    "Server Side Public License, v 1",
                    "Business Source License 1.1",
                    "Commercial")
                .filter(name -> KNOWN.matcher(name).matches()))
        .isEmpty();
  }

  private static List<Path> libraries() {
    return Pattern.compile(File.pathSeparator, Pattern.LITERAL)
        .splitAsStream(
            System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")))
        .map(Path::of)
        .filter(path -> path.toString().endsWith(".jar"))
        // our own stand in directories that Maven has built
        .filter(path -> !path.toString().contains(File.separator + "target" + File.separator))
        .toList();
  }

  private static Path pomBeside(Path jar) {
    try (Stream<Path> files = Files.list(jar.getParent())) {
      return files
          .filter(file -> file.toString().endsWith(".pom"))
          .findFirst()
          .orElseThrow(() -> new AssertionError("no pom beside " + jar));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  /** As the pom declares them, or the nearest parent that declares any. */
  private static List<String> licences(Path pom) {
    String text = read(pom);
    List<String> names = new ArrayList<>();
    within(text, "licenses")
        .ifPresent(block ->
            Pattern.compile("(?s)<name>\\s*(.*?)\\s*</name>")
                .matcher(block)
                .results()
                .forEach(name -> names.add(name.group(1).replaceAll("\\s+", " "))));
    if (!names.isEmpty()) {
      return names;
    }
    return within(text, "parent")
        .flatMap(parent -> parentPom(pom, parent))
        .map(LicencesTest::licences)
        .orElse(List.of());
  }

  /** In the same repository, whose root is one of the directories above. */
  private static Optional<Path> parentPom(Path pom, String parent) {
    String artifact = within(parent, "artifactId").orElseThrow();
    String version = within(parent, "version").orElseThrow();
    Path place =
        Path.of(within(parent, "groupId").orElseThrow().replace('.', '/'))
            .resolve(artifact)
            .resolve(version)
            .resolve(artifact + "-" + version + ".pom");
    return Stream.iterate(pom.getParent(), Objects::nonNull, Path::getParent)
        .map(directory -> directory.resolve(place))
        .filter(Files::exists)
        .findFirst();
  }

  private static Optional<String> within(String text, String tag) {
    Matcher matcher = Pattern.compile("(?s)<" + tag + ">\\s*(.*?)\\s*</" + tag + ">").matcher(text);
    return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
  }

  private static String read(Path file) {
    try {
      return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
