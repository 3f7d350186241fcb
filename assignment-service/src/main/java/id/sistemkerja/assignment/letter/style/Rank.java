package id.sistemkerja.assignment.letter.style;

import java.util.Map;

/**
 * Names of the seventeen golongan of PNS (PP 7/1977 and its amendments); those of PPPK have none.
 */
public final class Rank {
  private static final Map<String, String> NAMES =
      Map.ofEntries(
          Map.entry("I/a", "Juru Muda"),
          Map.entry("I/b", "Juru Muda Tingkat I"),
          Map.entry("I/c", "Juru"),
          Map.entry("I/d", "Juru Tingkat I"),
          Map.entry("II/a", "Pengatur Muda"),
          Map.entry("II/b", "Pengatur Muda Tingkat I"),
          Map.entry("II/c", "Pengatur"),
          Map.entry("II/d", "Pengatur Tingkat I"),
          Map.entry("III/a", "Penata Muda"),
          Map.entry("III/b", "Penata Muda Tingkat I"),
          Map.entry("III/c", "Penata"),
          Map.entry("III/d", "Penata Tingkat I"),
          Map.entry("IV/a", "Pembina"),
          Map.entry("IV/b", "Pembina Tingkat I"),
          Map.entry("IV/c", "Pembina Utama Muda"),
          Map.entry("IV/d", "Pembina Utama Madya"),
          Map.entry("IV/e", "Pembina Utama"));

  private Rank() {}

  /** {@code Penata (III/c)}; {@code Golongan IX} for a PPPK. */
  public static String withGolongan(String golongan) {
    String name = NAMES.get(golongan);
    return name == null ? "Golongan " + golongan : name + " (" + golongan + ")";
  }

  /** {@code Penata}; {@code Golongan IX} for a PPPK. */
  public static String name(String golongan) {
    return NAMES.getOrDefault(golongan, "Golongan " + golongan);
  }
}
