package id.sistemkerja.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BilingualTextTest {
  @ParameterizedTest(name = "{0} → {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "                        | salam",
        "id                      | salam",
        "en                      | greeting",
        "en-GB                   | greeting",
        "EN-us                   | greeting",
        "id, en;q=0.9            | salam",
        "en;q=0.9, id;q=0.8      | greeting",
        "id;q=0.8, en;q=0.9      | greeting",
        "fr, en;q=0.5            | greeting",
        "fr                      | salam",
        "*                       | salam",
        "english please          | salam",
        "en;q=often              | salam",
        "';;,,=q'                | salam",
      })
  void aReaderGetsThePreferredLanguageAndOtherwiseIndonesian(String header, String text) {
    assertThat(new BilingualText("salam", "greeting").preferredBy(header)).isEqualTo(text);
  }
}
