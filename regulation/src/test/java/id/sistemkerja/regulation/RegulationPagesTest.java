package id.sistemkerja.regulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("docs/regulations.md is what the profiles say")
class RegulationPagesTest {
  private static final Path PAGE = Path.of("../docs/regulations.md");
  private static final Pattern LINK =
      Pattern.compile("\\[([^]]+)]\\((\\.\\./[^)#]+)(?:#L([0-9]+))?\\)");

  @Test
  void it_is_up_to_date() throws IOException {
    assertThat(Files.readString(PAGE))
        .as("written anew by bin/regulation-pages")
        .isEqualTo(RegulationPages.of(RegulationCatalogue.bundled()));
  }

  @Test
  void every_rule_and_reading_of_every_regency_stands_in_it() throws IOException {
    String page = Files.readString(PAGE);
    for (Regency regency : Regency.values()) {
      RegulationProfile profile = regency.profile();
      for (RuleEntry entry : profile.entries()) {
        assertThat(page)
            .contains(profile.file() + "#L" + entry.line() + ")", entry.paraphrase().en());
        entry
            .readings()
            .forEach(reading -> assertThat(page).contains(reading.otherwise().text().en()));
      }
    }
  }

  @Test
  void every_link_leads_to_a_file_and_to_the_line_of_the_rule() throws IOException {
    Matcher link = LINK.matcher(Files.readString(PAGE));
    int lines = 0;
    while (link.find()) {
      Path target = PAGE.resolveSibling(link.group(2)).normalize();
      assertThat(target).as(link.group()).exists();
      if (link.group(3) != null) {
        List<String> text = Files.readAllLines(target);
        assertThat(text.get(Integer.parseInt(link.group(3)) - 1))
            .as(link.group())
            .containsAnyOf("rule: ", "citation: ");
        lines++;
      }
    }
    assertThat(lines).isGreaterThan(500);
  }
}
