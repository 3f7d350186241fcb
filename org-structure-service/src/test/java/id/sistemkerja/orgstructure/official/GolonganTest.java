package id.sistemkerja.orgstructure.official;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.sistemkerja.kernel.InvalidValue;
import id.sistemkerja.kernel.Nip;
import id.sistemkerja.orgstructure.official.domain.Golongan;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GolonganTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "I/a", "I/b", "I/c", "I/d", "II/a", "II/b", "II/c", "II/d", "III/a", "III/b", "III/c",
        "III/d", "IV/a", "IV/b", "IV/c", "IV/d", "IV/e"
      })
  void aPnsHasSeventeenSteps(String text) {
    assertThat(new Golongan(text, Nip.Kind.PNS)).hasToString(text);
    assertThatThrownBy(() -> new Golongan(text, Nip.Kind.PPPK)).isInstanceOf(InvalidValue.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV",
        "XV", "XVI", "XVII"
      })
  void aPppkHasSeventeenToo(String text) {
    assertThat(new Golongan(text, Nip.Kind.PPPK)).hasToString(text);
    assertThatThrownBy(() -> new Golongan(text, Nip.Kind.PNS)).isInstanceOf(InvalidValue.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "I/e", "III/e", "IV/f", "V/a", "IIII", "XVIII", "VX", "0", "iii/a", "III a"})
  void nothingElseIsOne(String text) {
    for (Nip.Kind kind : Nip.Kind.values()) {
      assertThatThrownBy(() -> new Golongan(text, kind)).isInstanceOf(InvalidValue.class);
    }
  }
}
