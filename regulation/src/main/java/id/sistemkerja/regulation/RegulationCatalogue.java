package id.sistemkerja.regulation;

import id.sistemkerja.kernel.RegencyCode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

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
   * @throws ProfileFault with every fault of every file; also if two have the same version, or two
   *     of one regency start on the same day
   */
  static RegulationCatalogue of(Map<String, String> files) {
    return new RegulationCatalogue(Map.of()).and(files);
  }

  /**
   * These regulations and those of a folder's {@code *.yaml} files: how a regency joins, and how a
   * new regulation of a regency is put in force from its day on.
   *
   * @throws ProfileFault with every fault of every file, or if the folder cannot be read
   */
  public RegulationCatalogue withFolder(Path folder) {
    try (Stream<Path> paths = Files.list(folder)) {
      List<Path> profiles =
          paths.filter(path -> path.toString().endsWith(".yaml")).sorted().toList();
      Map<String, String> files = new LinkedHashMap<>();
      for (Path path : profiles) {
        files.put(path.toString(), read(path));
      }
      return and(files);
    } catch (IOException unreadable) {
      throw new ProfileFault(folder.toString(), 0, "is not a folder that can be read");
    }
  }

  /**
   * @throws ProfileFault if it is not a file of text in UTF-8
   */
  static String read(Path path) {
    try {
      return Files.readString(path);
    } catch (IOException unreadable) {
      throw new ProfileFault(path.toString(), 0, "is not a text file in UTF-8 that can be read");
    }
  }

  private RegulationCatalogue and(Map<String, String> files) {
    Map<String, RegulationProfile> profiles = new LinkedHashMap<>(byVersion);
    List<String> faults = new ArrayList<>();
    files.forEach((name, text) -> {
      try {
        ProfileReader.read(name, text).forEach(profile -> add(profile, profiles));
      } catch (ProfileFault fault) {
        faults.addAll(fault.faults());
      }
    });
    if (!faults.isEmpty()) {
      throw new ProfileFault(faults);
    }
    return new RegulationCatalogue(profiles);
  }

  private static void add(RegulationProfile added, Map<String, RegulationProfile> profiles) {
    for (RegulationProfile other : profiles.values()) {
      if (other.version().equals(added.version())) {
        throw new ProfileFault(
            added.file(), 0, "version " + added.version() + " exists already in " + other.file());
      }
      if (other.regency().equals(added.regency())
          && other.effectiveFrom().equals(added.effectiveFrom())) {
        throw new ProfileFault(
            added.file(),
            0,
            added.version()
                + " starts on the same day as "
                + other.version()
                + " of the same regency in "
                + other.file());
      }
    }
    profiles.put(added.version(), added);
  }

  /** Whether the day lies before the first regulation of a regency that has one. */
  boolean isBeforeAny(RegencyCode regency, LocalDate day) {
    return byVersion.values().stream()
        .filter(profile -> profile.regency().equals(regency))
        .map(RegulationProfile::effectiveFrom)
        .min(Comparator.naturalOrder())
        .filter(day::isBefore)
        .isPresent();
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
   * The edition, with the readings, under which an event was recorded.
   *
   * @param profileVersion for example {@code 63.02:68-2024:1} or {@code 35.17:122-2023:1+A-1}
   * @throws IllegalArgumentException if there is none
   */
  public RegulationProfile version(String profileVersion) {
    List<String> parts =
        Arrays.asList(profileVersion.split(Pattern.quote(RegulationProfile.CHOICE), -1));
    RegulationProfile edition = byVersion.get(parts.getFirst());
    if (edition != null) {
      RegulationProfile profile = edition.with(new LinkedHashSet<>(parts.subList(1, parts.size())));
      // one choice has one name: A-1 before A-3, and none twice
      if (profile.version().equals(profileVersion)) {
        return profile;
      }
    }
    throw new IllegalArgumentException("no regulation profile of version " + profileVersion);
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
