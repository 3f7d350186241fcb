package id.sistemkerja.kernel;

/**
 * A node of a regency's structure: an apparatus or any unit below it.
 *
 * @throws InvalidValue unless the text is 1 to 80 lower-case letters, digits, dots and hyphens
 */
public record OrgUnitId(String value) {
  public OrgUnitId {
    Identifiers.check(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
