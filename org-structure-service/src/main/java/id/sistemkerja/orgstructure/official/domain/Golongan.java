package id.sistemkerja.orgstructure.official.domain;

import id.sistemkerja.kernel.InvalidValue;
import id.sistemkerja.kernel.Nip;
import java.util.regex.Pattern;

/**
 * The salary grade of a civil servant. PNS: {@code I/a} to {@code IV/e}, 17 steps, where only group
 * IV has an {@code e} (PP 11/2017). PPPK: {@code I} to {@code XVII} (Perpres 98/2020).
 *
 * @throws InvalidValue if there is no such grade for this kind of civil servant
 */
public record Golongan(String value, Nip.Kind kind) {
  private static final Pattern PNS = Pattern.compile("(I|II|III)/[a-d]|IV/[a-e]");
  private static final Pattern PPPK =
      Pattern.compile("I{1,3}|I?V|VI{1,3}|I?X|XI{1,3}|XI?V|XVI{0,2}");

  public Golongan {
    if (kind == Nip.Kind.PNS && !PNS.matcher(value).matches()) {
      throw new InvalidValue(
          "golongan PNS adalah I/a sampai IV/e", "a PNS has golongan I/a to IV/e");
    }
    if (kind == Nip.Kind.PPPK && !PPPK.matcher(value).matches()) {
      throw new InvalidValue("golongan PPPK adalah I sampai XVII", "a PPPK has golongan I to XVII");
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
