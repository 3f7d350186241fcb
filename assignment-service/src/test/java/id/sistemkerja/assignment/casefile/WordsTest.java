package id.sistemkerja.assignment.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.bson.conversions.Bson;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {
  private static final List<String> INDEX =
      Words.of(
          "Menyusun peta jalan digital dan/atau Café Al-Qur’an", "800.1.11.1/12/DISKOMINFO/2026");

  private static boolean isFound(String query) {
    return Words.filters("words", query).stream().allMatch(WordsTest::matches);
  }

  private static boolean matches(Bson filter) {
    Pattern wanted =
        Pattern.compile(filter.toBsonDocument().getRegularExpression("words").getPattern());
    return INDEX.stream().anyMatch(word -> wanted.matcher(word).find());
  }

  @ParameterizedTest
  @CsvSource({
    "peta, true",
    "PETA JAL, true",
    "digital peta, true",
    "eta, false",
    "peta kota, false",
    "cafe, true",
    "CAFÉ, true",
    "dan/atau, true",
    "al-qur, true",
    "800.1.11.1/12, true",
    "800.1, true",
    "12/diskominfo, true",
    "diskominfo/2026, true",
    "2/diskominfo, false",
    "800x1.11, false",
    ".*, ",
  })
  void aWordIsFoundByItsBeginningAndANumberFromEachOfItsParts(String query, Boolean found) {
    if (found == null) {
      org.assertj.core.api.Assertions.assertThatThrownBy(() -> Words.filters("words", query))
          .isInstanceOf(id.sistemkerja.platform.web.RefusedException.class);
    } else {
      assertThat(isFound(query)).isEqualTo(found);
    }
  }
}
