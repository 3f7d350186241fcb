package id.sistemkerja.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdentifiersTest {
  @Test
  void derivesTheSameIdentifierForTheSamePartsOnly() {
    assertThat(Identifiers.derived("a", "b")).isEqualTo(Identifiers.derived("a", "b"));
    assertThat(Identifiers.derived("a", "b")).isNotEqualTo(Identifiers.derived("ab"));
    assertThat(Identifiers.derived("a", "b").version()).isEqualTo(5);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "A", "a b", "../etc", "-a", "a/b", "a\u0000"})
  void refusesTextsThatAreNoIdentifier(String text) {
    assertThatThrownBy(() -> new OrgUnitId(text)).isInstanceOf(InvalidValue.class);
    assertThatThrownBy(() -> new EmployeeId(text)).isInstanceOf(InvalidValue.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"7504", "75.4", "05.04", "75.04 ", "75,04"})
  void refusesTextsThatAreNoRegencyCode(String text) {
    assertThatThrownBy(() -> new RegencyCode(text)).isInstanceOf(InvalidValue.class);
  }
}
