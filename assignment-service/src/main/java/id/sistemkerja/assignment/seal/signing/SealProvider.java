package id.sistemkerja.assignment.seal.signing;

import id.sistemkerja.assignment.letter.document.SealedPdf;

/** Who seals for a regency. Gets the hash of a file, never the file. */
public interface SealProvider extends SealedPdf.Signer {
  /** As events name it, for example {@code demo}. */
  String name();

  /** The name that a reader of the PDF sees. */
  String signer();

  /** On what such a seal rests. */
  Standing standing();

  /**
   * A detached CAdES signature, DER, with the signer's certificate in it and no time: PAdES has
   * that elsewhere.
   *
   * @throws SealUnavailable if there is none now; to be asked again later
   */
  @Override
  byte[] sign(byte[] sha256);

  /** What a certificate is worth before the law (PP 71/2019). */
  enum Standing {
    DEMO("tanda tangan elektronik tidak tersertifikasi (demo)"),
    UNCERTIFIED("tanda tangan elektronik tidak tersertifikasi"),
    CERTIFIED("disegel dengan sertifikat elektronik tersertifikasi");

    /** What a letter says on which nobody puts a seal. */
    public static final String NONE = "bukan tanda tangan tersertifikasi";

    private final String onLetters;

    Standing(String onLetters) {
      this.onLetters = onLetters;
    }

    /** What the letter says of it, in Indonesian. */
    public String onLetters() {
      return onLetters;
    }
  }
}
