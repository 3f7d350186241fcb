package id.sistemkerja.assignment.letter.document;

import id.sistemkerja.kernel.Nip;

/** A NIP as letters print it. */
public final class NipText {
  private NipText() {}

  /** In the groups in which it is read: birth, start of service, sex, sequence. */
  public static String written(Nip nip) {
    String digits = nip.value();
    return String.join(
        " ",
        digits.substring(0, 8),
        digits.substring(8, 14),
        digits.substring(14, 15),
        digits.substring(15));
  }
}
