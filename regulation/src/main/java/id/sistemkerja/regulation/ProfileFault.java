package id.sistemkerja.regulation;

/** A profile that cannot be used; the message is {@code file:line: fault}. */
public final class ProfileFault extends RuntimeException {
  private static final long serialVersionUID = 1L;

  ProfileFault(String file, int line, String fault) {
    super(line > 0 ? file + ":" + line + ": " + fault : file + ": " + fault);
  }
}
