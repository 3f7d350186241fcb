package id.sistemkerja.orgstructure.structure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameTokensTest {
  @ParameterizedTest(name = "{0} → {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Nurul Dewi | nurul dewi",
        "Dr. Nurul Dewi, S.Kom., M.T. | nurul dewi",
        "Prof. Dr. Ir. H. Budi Contoh S.T. M.Si. | budi contoh",
        "Hj. Siti Nur'aini | siti nuraini",
        "Siti Nur’aini | siti nuraini",
        "André Désiré | andre desire",
        "M. Yusuf | m yusuf",
        "M.Yusuf | m yusuf",
        "Abdul-Hadi Contoh | abdul hadi contoh",
        "Ana Ana | ana",
        "H. | h",
        "dr dewi | dewi",
        "se | se",
      })
  void theWordsOfANameAreWithoutTitlesAndDiacritics(String name, String words) {
    assertThat(String.join(" ", NameTokens.of(name))).isEqualTo(words);
  }
}
