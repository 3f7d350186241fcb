package id.sistemkerja.assignment.seal.signing;

import id.sistemkerja.kernel.RegencyCode;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Each regency's provider, as it is configured, or a demo key, or none. */
public final class SealProviders {
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final Map<String, GuardedProvider> providers = new ConcurrentHashMap<>();
  private final @Nullable DemoKeys demo;
  private final Function<RegencyCode, String> titles;
  private final Clock clock;

  /**
   * Opens every keystore: what cannot be opened is to be known at the start, not with the first
   * letter.
   *
   * @param titles of regencies, for demo certificates
   * @throws IllegalStateException if a configured provider cannot be used, saying which and why
   */
  public SealProviders(
      SigningProperties properties, Function<RegencyCode, String> titles, Clock clock) {
    this.titles = titles;
    this.clock = clock;
    this.demo =
        properties.demoFolder() == null
            ? null
            : new DemoKeys(Path.of(properties.demoFolder()), clock.instant());
    properties
        .regencies()
        .forEach((regency, settings) -> {
          try {
            providers.put(regency, new GuardedProvider(provider(settings), clock));
          } catch (IllegalStateException | IllegalArgumentException e) {
            throw new IllegalStateException(
                "sistem-kerja.signing.regencies." + regency + ": " + e.getMessage(), e);
          }
        });
  }

  /** Empty if nobody seals the regency's letters. */
  public Optional<SealProvider> of(RegencyCode regency) {
    if (demo != null) {
      providers.computeIfAbsent(
          regency.value(),
          code -> new GuardedProvider(demo.of(code, titles.apply(regency)), clock));
    }
    return Optional.ofNullable(providers.get(regency.value()));
  }

  /** On what the regency's letters rest, as they say it. */
  public String onLetters(RegencyCode regency) {
    return of(regency).map(p -> p.standing().onLetters()).orElse(SealProvider.Standing.NONE);
  }

  /** Why the regency's provider does not seal now. */
  public Optional<Trouble> trouble(RegencyCode regency) {
    return Optional.ofNullable(providers.get(regency.value())).map(GuardedProvider::trouble);
  }

  /** All providers that do not seal now, by regency. */
  public Map<String, Trouble> troubles() {
    Map<String, Trouble> all = new TreeMap<>();
    providers.forEach((regency, provider) -> {
      Trouble trouble = provider.trouble();
      if (trouble != null) {
        all.put(regency, trouble);
      }
    });
    return all;
  }

  private SealProvider provider(SigningProperties.Regency settings) {
    SealProvider.Standing standing =
        settings.certified() ? SealProvider.Standing.CERTIFIED : SealProvider.Standing.UNCERTIFIED;
    if (settings.keystore() != null && settings.url() == null) {
      return KeystoreProvider.of(
          "keystore",
          standing,
          Path.of(settings.keystore()),
          required(settings.password(), "password").toCharArray(),
          settings.alias());
    }
    if (settings.url() != null && settings.keystore() == null) {
      return new HttpProvider(
          required(settings.signer(), "signer"),
          standing,
          URI.create(settings.url()),
          settings.token(),
          certificate(Path.of(required(settings.anchor(), "anchor"))),
          PATIENCE,
          clock);
    }
    throw new IllegalStateException("either keystore or url is needed");
  }

  private static String required(@Nullable String value, String what) {
    if (value == null || value.isEmpty()) {
      throw new IllegalStateException(what + " is missing");
    }
    return value;
  }

  private static X509Certificate certificate(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      return (X509Certificate) CertificateFactory.getInstance("X.509").generateCertificate(in);
    } catch (IOException | CertificateException e) {
      throw new IllegalStateException(file + " is no certificate: " + e.getMessage(), e);
    }
  }
}
