package id.sistemkerja.regulation;

import id.sistemkerja.kernel.RegencyCode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All regulations that the system knows, in all their editions. Immutable. */
public final class RegulationCatalogue {
  private static final String FOLDER = "/profiles/";
  private static final String INDEX = FOLDER + "index.txt";

  private final Map<String, RegulationProfile> byVersion;

  private RegulationCatalogue(Map<String, RegulationProfile> byVersion) {
    this.byVersion = byVersion;
  }

  /**
   * The profiles named in {@code profiles/index.txt} of this module.
   *
   * @throws ProfileFault if one of them cannot be used
   */
  public static RegulationCatalogue bundled() {
    Map<String, String> files = new LinkedHashMap<>();
    resource(INDEX)
        .lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .forEach(name -> files.put(name, resource(FOLDER + name)));
    return of(files);
  }

  /**
   * @param files YAML text by file name
   * @throws ProfileFault if one of them cannot be used, or two have the same version
   */
  static RegulationCatalogue of(Map<String, String> files) {
    Map<String, RegulationProfile> profiles = new LinkedHashMap<>();
    files.forEach((name, text) -> {
      for (RegulationProfile profile : ProfileReader.read(name, text)) {
        if (profiles.putIfAbsent(profile.version(), profile) != null) {
          throw new ProfileFault(name, 0, "version " + profile.version() + " exists already");
        }
      }
    });
    return new RegulationCatalogue(profiles);
  }

  /**
   * The edition that holds in a regency on a day.
   *
   * @throws NoRegulationInForce if there is none
   */
  public RegulationProfile inForce(RegencyCode regency, LocalDate day) {
    return byVersion.values().stream()
        .filter(profile -> profile.regency().equals(regency))
        .filter(profile -> !profile.effectiveFrom().isAfter(day))
        .max(Comparator.comparing(RegulationProfile::effectiveFrom))
        .orElseThrow(() -> new NoRegulationInForce(regency, day));
  }

  /**
   * The edition under which an event was recorded.
   *
   * @param profileVersion for example {@code 63.02:68-2024:1}
   * @throws IllegalArgumentException if there is none
   */
  public RegulationProfile version(String profileVersion) {
    RegulationProfile profile = byVersion.get(profileVersion);
    if (profile == null) {
      throw new IllegalArgumentException("no regulation profile of version " + profileVersion);
    }
    return profile;
  }

  public Collection<RegulationProfile> all() {
    return List.copyOf(new ArrayList<>(byVersion.values()));
  }

  private static String resource(String path) {
    try (InputStream stream = RegulationCatalogue.class.getResourceAsStream(path)) {
      if (stream == null) {
        throw new ProfileFault(path, 0, "is not there");
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException cause) {
      throw new UncheckedIOException(cause);
    }
  }
}
