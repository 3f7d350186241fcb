package id.sistemkerja.performance.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CaseTableTest {
  static Stream<Arguments> cells() {
    return Stream.of(
        arguments(null, ""),
        arguments("Dinas Contoh", "\"Dinas Contoh\""),
        arguments("kata \"dalam\" kutip, koma", "\"kata \"\"dalam\"\" kutip, koma\""),
        arguments("baris\nkedua", "\"baris\nkedua\""),
        arguments("=HYPERLINK(\"http://x\")", "\"'=HYPERLINK(\"\"http://x\"\")\""),
        arguments("+62", "\"'+62\""),
        arguments("-1", "\"'-1\""),
        arguments("@SUM(A1)", "\"'@SUM(A1)\""),
        arguments("\t=1", "\"'\t=1\""),
        arguments("\r=1", "\"'\r=1\""),
        arguments("  =1", "\"'  =1\""),
        arguments("a=1", "\"a=1\""),
        arguments(12L, "\"12\""));
  }

  @ParameterizedTest
  @MethodSource("cells")
  void noCellIsAFormulaAndEveryTextStaysInItsCell(Object value, String cell) {
    assertThat(CaseTable.cell(value)).isEqualTo(cell);
  }
}
