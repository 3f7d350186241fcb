package id.sistemkerja.identity.account;

import id.sistemkerja.kernel.EmployeeId;
import id.sistemkerja.kernel.InvalidValue;
import id.sistemkerja.kernel.RegencyCode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The accounts of the synthetic regencies: all have the same password, which everyone may know. */
public final class DemoAccounts {
  public static final String PASSWORD = "demo";

  private static final List<RegencyCode> REGENCIES =
      List.of(
          new RegencyCode("63.02"),
          new RegencyCode("75.04"),
          new RegencyCode("35.17"),
          new RegencyCode("33.13"));

  /** One worth trying first, and what can be done with it. */
  public record Suggestion(String account, String part) {}

  /** Those of one regency, in the order in which they act when an official is asked for. */
  public record SuggestedRegency(String name, List<Suggestion> accounts) {}

  private DemoAccounts() {}

  /** A few accounts with which the whole way of a request can be gone. */
  public static List<SuggestedRegency> suggested() {
    return List.of(
        new SuggestedRegency(
            "Kabupaten Kotabaru",
            List.of(
                new Suggestion("63.02-kabid-p2p", "pemohon: Kepala Bidang pada Dinas Kesehatan"),
                new Suggestion("63.02-kadis-diskominfo", "menjawab: Kepala Dinas Kominfo"),
                new Suggestion("63.02-sekda", "menandatangani: Sekretaris Daerah"),
                new Suggestion("63.02-prakom-muda", "pegawai yang diminta"),
                new Suggestion("63.02-admin", "admin kabupaten"),
                new Suggestion("63.02-inspector", "inspektorat"))),
        new SuggestedRegency(
            "Kabupaten Pohuwato",
            List.of(
                new Suggestion("75.04-kabid-p2p", "pemohon: Kepala Bidang pada Dinas Kesehatan"),
                new Suggestion(
                    "75.04-kadis-diskominfo", "memberi rekomendasi: Kepala Dinas Kominfo"),
                new Suggestion("75.04-kabid-aptika", "menjawab dan menandatangani: penilai asal"),
                new Suggestion("75.04-prakom-muda", "pegawai yang diminta"),
                new Suggestion("75.04-admin", "admin kabupaten"),
                new Suggestion("75.04-inspector", "inspektorat"))),
        new SuggestedRegency(
            "Kabupaten Jombang",
            List.of(
                new Suggestion("35.17-kabid-binamarga", "pemohon: Kepala Bidang pada Dinas PUPR"),
                new Suggestion("35.17-kabid-aptika", "menjawab: pejabat penilai kinerja asal"),
                new Suggestion("35.17-kadis-diskominfo", "menandatangani: Kepala Dinas Kominfo"),
                new Suggestion("35.17-prakom-muda", "pegawai yang diminta"),
                new Suggestion("35.17-admin", "admin kabupaten"),
                new Suggestion("35.17-inspector", "inspektorat"))),
        new SuggestedRegency(
            "Kabupaten Karanganyar",
            List.of(
                new Suggestion(
                    "33.13-kabid-dikdas", "pemohon: Kepala Bidang pada Dinas Pendidikan"),
                new Suggestion("33.13-kabid-aptika", "memberi rekomendasi: pimpinan unit asal"),
                new Suggestion(
                    "33.13-kadis-diskominfo", "menjawab dan menandatangani: penilai asal"),
                new Suggestion("33.13-prakom-madya", "pegawai yang diminta, juga oleh unit lain"),
                new Suggestion("33.13-admin", "admin kabupaten"),
                new Suggestion("33.13-inspector", "inspektorat"))));
  }

  /**
   * Every official of the synthetic regencies, and for each regency an administrator, an inspector
   * and a service.
   *
   * @param joined regencies of which only the regulation is known: who their officials are, their
   *     administrator enters; each can sign in with the employee id
   * @param hash used once for all people, because several hundred hashes would cost seconds and
   *     guard nothing, and once for each service, whose secrets must not look the same
   */
  public static Accounts load(List<RegencyCode> joined, UnaryOperator<String> hash) {
    String passwordHash = hash.apply(PASSWORD);
    List<Account> accounts = new ArrayList<>();
    for (RegencyCode regency : REGENCIES) {
      Map<?, ?> file = read(regency);
      String name = text(file, "name");
      for (Object entry : (List<?>) Objects.requireNonNull(file.get("officials"))) {
        Map<?, ?> official = (Map<?, ?>) entry;
        String id = text(official, "id");
        accounts.add(
            new Account(
                id,
                text(official, "name"),
                regency,
                new EmployeeId(id),
                List.of(Roles.OFFICIAL),
                passwordHash));
      }
      accounts.addAll(others(regency, name, passwordHash, hash.apply(PASSWORD)));
    }
    for (RegencyCode regency : joined) {
      accounts.addAll(others(regency, "Kabupaten " + regency, passwordHash, hash.apply(PASSWORD)));
    }
    return new Accounts(accounts, id -> official(id, joined, passwordHash));
  }

  private static List<Account> others(
      RegencyCode regency, String name, String passwordHash, String secretHash) {
    return List.of(
        other(regency, "admin", "Admin " + name, Roles.REGENCY_ADMIN, passwordHash),
        other(regency, "inspector", "Inspektorat " + name, Roles.INSPECTOR, passwordHash),
        other(regency, "integration", "Integrasi " + name, Roles.INTEGRATION, secretHash));
  }

  private static Optional<Account> official(
      String id, List<RegencyCode> joined, String passwordHash) {
    return joined.stream()
        .filter(regency -> id.startsWith(regency + "-"))
        .findFirst()
        .flatMap(regency -> {
          try {
            return Optional.of(
                new Account(
                    id, id, regency, new EmployeeId(id), List.of(Roles.OFFICIAL), passwordHash));
          } catch (InvalidValue noEmployeeId) {
            return Optional.empty();
          }
        });
  }

  private static Account other(
      RegencyCode regency, String suffix, String name, String role, String passwordHash) {
    return new Account(regency + "-" + suffix, name, regency, null, List.of(role), passwordHash);
  }

  private static Map<?, ?> read(RegencyCode regency) {
    try (InputStream file = DemoAccounts.class.getResourceAsStream("/demo/" + regency + ".yaml")) {
      Object root =
          new Load(LoadSettings.builder().build())
              .loadFromInputStream(Objects.requireNonNull(file, "no demo data of " + regency));
      return (Map<?, ?>) root;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(Map<?, ?> entry, String key) {
    return (String) Objects.requireNonNull(entry.get(key), key);
  }
}
