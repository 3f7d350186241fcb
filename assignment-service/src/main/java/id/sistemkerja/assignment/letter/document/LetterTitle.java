package id.sistemkerja.assignment.letter.document;

import java.util.Locale;

/** A letter's title as it is written within a sentence. */
public final class LetterTitle {
  private LetterTitle() {}

  /** {@code Surat Perintah} of {@code SURAT PERINTAH}. */
  public static String inWords(String capitals) {
    StringBuilder words = new StringBuilder();
    for (String word : capitals.strip().split("\\s+")) {
      words
          .append(words.isEmpty() ? "" : " ")
          .append(word.substring(0, 1))
          .append(word.substring(1).toLowerCase(Locale.ROOT));
    }
    return words.toString();
  }
}
