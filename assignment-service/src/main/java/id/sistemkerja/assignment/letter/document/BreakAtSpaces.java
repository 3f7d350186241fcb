package id.sistemkerja.assignment.letter.document;

import com.openhtmltopdf.extend.FSTextBreaker;
import java.text.BreakIterator;

/** Lines end at spaces only: a letter number such as {@code 800/017/2026} stays whole. */
final class BreakAtSpaces implements FSTextBreaker {
  private String text = "";
  private int position;

  @Override
  public void setText(String newText) {
    text = newText;
    position = 0;
  }

  @Override
  public int next() {
    if (position >= text.length()) {
      return BreakIterator.DONE;
    }
    int space = text.indexOf(' ', position);
    position = space < 0 ? text.length() : space + 1;
    return position;
  }
}
