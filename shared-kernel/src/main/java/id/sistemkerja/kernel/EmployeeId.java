package id.sistemkerja.kernel;

/**
 * An official, in every service the same; not the NIP, which is personal data.
 *
 * @throws InvalidValue unless the text is 1 to 80 lower-case letters, digits, dots and hyphens
 */
public record EmployeeId(String value) {
  public EmployeeId {
    Identifiers.check(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
