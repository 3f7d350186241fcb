package id.sistemkerja.assignment.letter.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkedTextTest {
  /** What is not markup is text; what is opened is closed, in order. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "a <b>b</b> c | a <b>b</b> c",
        "<b><i>a</i></b><br/> | <b><i>a</i></b><br/>",
        "a &amp; b &lt;i&gt; | a &amp; b &lt;i&gt;",
        "a & b | a &amp; b",
        "&nbsp;&#60; | &amp;nbsp;&amp;#60;",
        "<b>a | <b>a</b>",
        "a</b> | a&lt;/b&gt;",
        "<b><i>a</b></i> | <b><i>a&lt;/b&gt;</i></b>",
        "<script>x</script> | &lt;script&gt;x&lt;/script&gt;",
        "<b onclick=\"x\">a | &lt;b onclick=&quot;x&quot;&gt;a",
        "<B>a</B> | &lt;B&gt;a&lt;/B&gt;"
      })
  void isWellFormedWhateverItIs(String marked, String html) {
    assertThat(MarkedText.html(marked)).isEqualTo(html);
  }
}
