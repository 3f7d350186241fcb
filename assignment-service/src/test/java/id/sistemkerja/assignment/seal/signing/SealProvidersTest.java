package id.sistemkerja.assignment.seal.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.sistemkerja.assignment.Cases;
import id.sistemkerja.assignment.seal.signing.SigningService.Fault;
import id.sistemkerja.kernel.RegencyCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Providers with real keys, and with a real service that signs. */
class SealProvidersTest {
  private static final RegencyCode KOTABARU = new RegencyCode("63.02");
  private static final byte[] HASH = new byte[32];

  @TempDir private Path folder;
  private final Tick clock = new Tick();
  private SigningService service;

  /** A clock that goes on when it is told to. */
  private static final class Tick extends Clock {
    private Instant now = Cases.NOW;

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }

    @Override
    public Instant instant() {
      return now;
    }
  }

  @BeforeEach
  void start() throws Exception {
    service = new SigningService(folder, Cases.NOW);
  }

  @AfterEach
  void stop() {
    service.close();
  }

  private KeystoreProvider demo(String name) {
    return new DemoKeys(folder.resolve(name), Cases.NOW).of("63.02", "Kabupaten Kotabaru");
  }

  private SealProviders over(SigningProperties.Regency settings) {
    return new SealProviders(
        new SigningProperties(null, Map.of("63.02", settings)), RegencyCode::value, clock);
  }

  private SealProviders overHttp(String token) throws Exception {
    return over(
        new SigningProperties.Regency(
            null,
            null,
            null,
            true,
            service.address().toString(),
            token,
            service.anchor().toString(),
            "Kabupaten Kotabaru"));
  }

  private static SigningProperties.Regency keystore(
      Path file, @Nullable String password, @Nullable String alias) {
    return new SigningProperties.Regency(
        file.toString(), password, alias, false, null, null, null, null);
  }

  private String password() throws IOException {
    return Files.readString(folder.resolve("provider/password"));
  }

  @Test
  void aDemoKeyIsMadeOnceSaysWhatItIsAndIsForItsOwnerOnly() throws Exception {
    String first = Cms.check(demo("x").sign(HASH), HASH, Cases.NOW).certificate().fingerprint();
    var again = Cms.check(demo("x").sign(HASH), HASH, Cases.NOW).certificate();
    assertThat(again.fingerprint()).isEqualTo(first);
    assertThat(again.subject()).contains("DEMO – TIDAK TERSERTIFIKASI");
    try (Stream<Path> files = Files.list(folder.resolve("x"))) {
      assertThat(files.toList())
          .hasSize(2)
          .allSatisfy(file ->
              assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                  .isEqualTo("rw-------"));
    }
  }

  @Test
  void processesThatStartAtOnceUseOneDemoKey() throws Exception {
    try (var threads = Executors.newFixedThreadPool(8)) {
      Callable<String> start =
          () -> Cms.check(demo("y").sign(HASH), HASH, Cases.NOW).certificate().fingerprint();
      assertThat(
              threads
                  .invokeAll(List.of(start, start, start, start, start, start, start, start))
                  .stream()
                  .map(done -> {
                    try {
                      return done.get();
                    } catch (Exception e) {
                      throw new IllegalStateException(e);
                    }
                  })
                  .collect(Collectors.toSet()))
          .hasSize(1);
    }
  }

  @Test
  void aKeystoreOfTheRegencySeals() throws Exception {
    SealProvider provider =
        over(keystore(folder.resolve("provider/63.02.p12"), password(), null))
            .of(KOTABARU)
            .orElseThrow();
    assertThat(provider.standing()).isEqualTo(SealProvider.Standing.UNCERTIFIED);
    assertThat(Cms.check(provider.sign(HASH), HASH, Cases.NOW).chain()).hasSize(1);
  }

  @Test
  void aWrongPasswordStopsTheStartAndSaysSoWithoutTheSecret() {
    Path file = folder.resolve("provider/63.02.p12");
    assertThatThrownBy(() -> over(keystore(file, "salah-sandi", null)))
        .hasMessage("sistem-kerja.signing.regencies.63.02: the password does not open " + file)
        .hasMessageNotContaining("salah-sandi");
    assertThat(keystore(file, "salah-sandi", null).toString()).doesNotContain("salah-sandi");
  }

  @Test
  void whateverElseIsMissingStopsTheStartToo() throws Exception {
    Path file = folder.resolve("provider/63.02.p12");
    Map<SigningProperties.Regency, String> faults =
        Map.of(
            keystore(file, null, null),
            "password is missing",
            keystore(folder.resolve("none"), "x", null),
            "cannot be read",
            keystore(service.anchor(), "x", null),
            "cannot be read",
            keystore(file, password(), "lain"),
            "has no private key called lain",
            new SigningProperties.Regency(null, null, null, false, null, null, null, null),
            "either keystore or url",
            new SigningProperties.Regency(
                null, null, null, false, "http://localhost/", null, file.toString(), "x"),
            "is no certificate");
    faults.forEach((settings, message) ->
        assertThatThrownBy(() -> over(settings))
            .hasMessageContaining("sistem-kerja.signing.regencies.63.02")
            .hasMessageContaining(message));
  }

  @Test
  void aServiceElsewhereSealsWithACertificateThatIsTrusted() throws Exception {
    SealProvider provider = overHttp(SigningService.TOKEN).of(KOTABARU).orElseThrow();
    assertThat(provider.standing()).isEqualTo(SealProvider.Standing.CERTIFIED);
    assertThat(provider.name()).isEqualTo("localhost");
    assertThat(Cms.check(provider.sign(HASH), HASH, Cases.NOW).certificate().subject())
        .contains("Kabupaten Kotabaru");
  }

  @ParameterizedTest
  @EnumSource(value = Fault.class, mode = EnumSource.Mode.EXCLUDE, names = "NONE")
  void whateverAServiceAnswersInsteadIsNotTakenAndItIsLeftAloneForAWhile(Fault what)
      throws Exception {
    service.does(what);
    SealProviders providers = overHttp(SigningService.TOKEN);
    SealProvider provider = providers.of(KOTABARU).orElseThrow();
    assertThatThrownBy(() -> provider.sign(HASH)).isInstanceOf(SealUnavailable.class);
    assertThat(providers.troubles()).containsOnlyKeys("63.02");
    assertThatThrownBy(() -> provider.sign(HASH)).hasMessageContaining("not asked again before");
    assertThat(service.asked()).isEqualTo(1);

    service.does(Fault.NONE);
    clock.now = clock.now.plus(Duration.ofSeconds(1));
    assertThat(provider.sign(HASH)).isNotEmpty();
    assertThat(providers.troubles()).isEmpty();
  }

  @Test
  void aTokenThatIsNotTakenIsTrouble() throws Exception {
    SealProviders providers = overHttp("lain");
    assertThatThrownBy(() -> providers.of(KOTABARU).orElseThrow().sign(HASH))
        .hasMessageContaining("401");
    assertThat(providers.trouble(KOTABARU).orElseThrow().reason()).doesNotContain("lain");
  }

  @Test
  void theLongerItIsAwayTheLongerItIsLeftAlone() throws Exception {
    service.close();
    SealProviders providers = overHttp(SigningService.TOKEN);
    SealProvider provider = providers.of(KOTABARU).orElseThrow();
    UnaryOperator<Duration> after =
        pause -> {
          clock.now = clock.now.plus(pause);
          assertThatThrownBy(() -> provider.sign(HASH)).isInstanceOf(SealUnavailable.class);
          return Duration.between(clock.now, providers.trouble(KOTABARU).orElseThrow().nextTry());
        };
    Duration pause = Duration.ZERO;
    for (int seconds : List.of(1, 2, 4, 8, 16, 32, 60, 60)) {
      pause = after.apply(pause);
      assertThat(pause).hasSeconds(seconds);
    }
    assertThat(providers.trouble(KOTABARU).orElseThrow().since()).isEqualTo(Cases.NOW);
  }

  @Test
  void aRegencyWithoutAnEntryHasNoSealUnlessItIsForTryingOut() {
    SealProviders none =
        new SealProviders(new SigningProperties(null, Map.of()), RegencyCode::value, clock);
    assertThat(none.of(KOTABARU)).isEmpty();
    assertThat(none.onLetters(KOTABARU)).isEqualTo("bukan tanda tangan tersertifikasi");
    SealProviders demo =
        new SealProviders(
            new SigningProperties(folder.resolve("z").toString(), Map.of()),
            RegencyCode::value,
            clock);
    assertThat(demo.onLetters(KOTABARU))
        .isEqualTo("tanda tangan elektronik tidak tersertifikasi (demo)");
  }
}
