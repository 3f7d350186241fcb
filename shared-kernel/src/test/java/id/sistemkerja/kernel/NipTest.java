package id.sistemkerja.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NipTest {
  @ParameterizedTest(name = "{0} {1}: {2}")
  @CsvSource({
    "199001312015021001, PNS,  1990-01-31",
    "198802292010122002, PNS,  1988-02-29",
    "199512242023211003, PPPK, 1995-12-24",
    "199512242024242003, PPPK, 1995-12-24"
  })
  void accepts(String digits, Nip.Kind kind, LocalDate born) {
    assertThat(new Nip(digits, kind).bornOn()).isEqualTo(born);
  }

  @ParameterizedTest(name = "{0} {1}: {2}")
  @CsvSource({
    "19900131201502100,  PNS,  18 digits",
    "1990013120150210012, PNS, 18 digits",
    "1990O1312015021001, PNS, 18 digits",
    "199002302015021001, PNS, birth date",
    "198902292015021001, PNS, birth date",
    "199001312015131001, PNS, year and month",
    "199001312015001001, PNS, year and month",
    "199001312004121001, PNS, working age",
    "199001312015023001, PNS, digit 15",
    "199001312015020001, PNS, digit 15",
    "199513242023211003, PPPK, birth date",
    "199512242009211003, PPPK, working age"
  })
  void refuses(String digits, Nip.Kind kind, String because) {
    assertThatThrownBy(() -> new Nip(digits, kind))
        .isInstanceOf(InvalidValue.class)
        .hasMessageContaining(because);
  }
}
