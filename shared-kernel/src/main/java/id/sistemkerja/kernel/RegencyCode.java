package id.sistemkerja.kernel;

import java.util.regex.Pattern;

/**
 * A regency, which is a tenant: the Ministry of Home Affairs' code, province and regency separated
 * by a dot ({@code 75.04} is Pohuwato).
 *
 * @throws InvalidValue if the text is not of that form
 */
public record RegencyCode(String value) {
  private static final Pattern FORM = Pattern.compile("[1-9][0-9]\\.[0-9]{2}");

  public RegencyCode {
    if (!FORM.matcher(value).matches()) {
      throw new InvalidValue(
          "kode kabupaten terdiri atas dua angka, titik, dua angka",
          "a regency code is two digits, a dot, two digits");
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
